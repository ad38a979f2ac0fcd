/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import {
  useMutation,
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  MutationFunction,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  Application,
  ConflictResponse,
  Enrolment,
  EnrolmentChangePage,
  EnrolmentPage,
  EnteredApplication,
  GivenAnswerPage,
  InvalidResponse,
  ListMyEnrolmentsParams,
  ListProgrammeEnrolmentsParams,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  PlaceOffer,
  TakeOver,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse,
  Withdrawal
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * @summary List my enrolments, the newest first
 */
export const getListMyEnrolmentsUrl = (params?: ListMyEnrolmentsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/enrolments?${stringifiedParams}` : `/api/enrolments`
}

export const listMyEnrolments = async (params?: ListMyEnrolmentsParams, options?: RequestInit): Promise<EnrolmentPage> => {
  
  return http<EnrolmentPage>(getListMyEnrolmentsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListMyEnrolmentsQueryKey = (params?: ListMyEnrolmentsParams,) => {
    return [
    `/api/enrolments`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListMyEnrolmentsQueryOptions = <TData = Awaited<ReturnType<typeof listMyEnrolments>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListMyEnrolmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyEnrolments>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMyEnrolmentsQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMyEnrolments>>> = ({ signal }) => listMyEnrolments(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMyEnrolments>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMyEnrolmentsQueryResult = NonNullable<Awaited<ReturnType<typeof listMyEnrolments>>>
export type ListMyEnrolmentsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListMyEnrolments<TData = Awaited<ReturnType<typeof listMyEnrolments>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListMyEnrolmentsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyEnrolments>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMyEnrolments>>,
          TError,
          Awaited<ReturnType<typeof listMyEnrolments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMyEnrolments<TData = Awaited<ReturnType<typeof listMyEnrolments>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMyEnrolmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyEnrolments>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMyEnrolments>>,
          TError,
          Awaited<ReturnType<typeof listMyEnrolments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMyEnrolments<TData = Awaited<ReturnType<typeof listMyEnrolments>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMyEnrolmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyEnrolments>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List my enrolments, the newest first
 */

export function useListMyEnrolments<TData = Awaited<ReturnType<typeof listMyEnrolments>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMyEnrolmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyEnrolments>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMyEnrolmentsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For its person and the programme's organisers.
 * @summary Show an enrolment
 */
export const getGetEnrolmentUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}`
}

export const getEnrolment = async (enrolmentId: string, options?: RequestInit): Promise<Enrolment> => {
  
  return http<Enrolment>(getGetEnrolmentUrl(enrolmentId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetEnrolmentQueryKey = (enrolmentId?: string,) => {
    return [
    `/api/enrolments/${enrolmentId}`
    ] as const;
    }

    
export const getGetEnrolmentQueryOptions = <TData = Awaited<ReturnType<typeof getEnrolment>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEnrolment>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetEnrolmentQueryKey(enrolmentId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getEnrolment>>> = ({ signal }) => getEnrolment(enrolmentId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(enrolmentId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getEnrolment>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetEnrolmentQueryResult = NonNullable<Awaited<ReturnType<typeof getEnrolment>>>
export type GetEnrolmentQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetEnrolment<TData = Awaited<ReturnType<typeof getEnrolment>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEnrolment>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getEnrolment>>,
          TError,
          Awaited<ReturnType<typeof getEnrolment>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetEnrolment<TData = Awaited<ReturnType<typeof getEnrolment>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEnrolment>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getEnrolment>>,
          TError,
          Awaited<ReturnType<typeof getEnrolment>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetEnrolment<TData = Awaited<ReturnType<typeof getEnrolment>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEnrolment>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show an enrolment
 */

export function useGetEnrolment<TData = Awaited<ReturnType<typeof getEnrolment>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEnrolment>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetEnrolmentQueryOptions(enrolmentId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * In time (rule 4), and entitled by a roster that day (rule 2).
 * @summary Accept the place I was offered
 */
export const getAcceptOfferUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}/accept`
}

export const acceptOffer = async (enrolmentId: string, options?: RequestInit): Promise<Enrolment> => {
  
  return http<Enrolment>(getAcceptOfferUrl(enrolmentId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getAcceptOfferMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptOffer>>, TError,{enrolmentId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptOffer>>, TError,{enrolmentId: string}, TContext> => {

const mutationKey = ['acceptOffer'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptOffer>>, {enrolmentId: string}> = (props) => {
          const {enrolmentId} = props ?? {};

          return  acceptOffer(enrolmentId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AcceptOfferMutationResult = NonNullable<Awaited<ReturnType<typeof acceptOffer>>>
    
    export type AcceptOfferMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Accept the place I was offered
 */
export const useAcceptOffer = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptOffer>>, TError,{enrolmentId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptOffer>>,
        TError,
        {enrolmentId: string},
        TContext
      > => {

      const mutationOptions = getAcceptOfferMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the person and the programme's organisers, in the words in which it was asked.
 * @summary List what somebody answered to the programme's questions
 */
export const getListApplicationAnswersUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}/answers`
}

export const listApplicationAnswers = async (enrolmentId: string, options?: RequestInit): Promise<GivenAnswerPage> => {
  
  return http<GivenAnswerPage>(getListApplicationAnswersUrl(enrolmentId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListApplicationAnswersQueryKey = (enrolmentId?: string,) => {
    return [
    `/api/enrolments/${enrolmentId}/answers`
    ] as const;
    }

    
export const getListApplicationAnswersQueryOptions = <TData = Awaited<ReturnType<typeof listApplicationAnswers>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationAnswers>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListApplicationAnswersQueryKey(enrolmentId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listApplicationAnswers>>> = ({ signal }) => listApplicationAnswers(enrolmentId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(enrolmentId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listApplicationAnswers>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListApplicationAnswersQueryResult = NonNullable<Awaited<ReturnType<typeof listApplicationAnswers>>>
export type ListApplicationAnswersQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useListApplicationAnswers<TData = Awaited<ReturnType<typeof listApplicationAnswers>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationAnswers>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listApplicationAnswers>>,
          TError,
          Awaited<ReturnType<typeof listApplicationAnswers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListApplicationAnswers<TData = Awaited<ReturnType<typeof listApplicationAnswers>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationAnswers>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listApplicationAnswers>>,
          TError,
          Awaited<ReturnType<typeof listApplicationAnswers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListApplicationAnswers<TData = Awaited<ReturnType<typeof listApplicationAnswers>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationAnswers>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what somebody answered to the programme's questions
 */

export function useListApplicationAnswers<TData = Awaited<ReturnType<typeof listApplicationAnswers>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationAnswers>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListApplicationAnswersQueryOptions(enrolmentId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * It is offered at once to whoever waits (rule 4).
 * @summary Decline the place I was offered
 */
export const getDeclineOfferUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}/decline`
}

export const declineOffer = async (enrolmentId: string, options?: RequestInit): Promise<Enrolment> => {
  
  return http<Enrolment>(getDeclineOfferUrl(enrolmentId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getDeclineOfferMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineOffer>>, TError,{enrolmentId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof declineOffer>>, TError,{enrolmentId: string}, TContext> => {

const mutationKey = ['declineOffer'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declineOffer>>, {enrolmentId: string}> = (props) => {
          const {enrolmentId} = props ?? {};

          return  declineOffer(enrolmentId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DeclineOfferMutationResult = NonNullable<Awaited<ReturnType<typeof declineOffer>>>
    
    export type DeclineOfferMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Decline the place I was offered
 */
export const useDeclineOffer = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineOffer>>, TError,{enrolmentId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declineOffer>>,
        TError,
        {enrolmentId: string},
        TContext
      > => {

      const mutationOptions = getDeclineOfferMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the person and the programme's organisers: when, by whom and why. The person is not told which organiser it was.
 * @summary List each step of an enrolment, the first first
 */
export const getListEnrolmentHistoryUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}/history`
}

export const listEnrolmentHistory = async (enrolmentId: string, options?: RequestInit): Promise<EnrolmentChangePage> => {
  
  return http<EnrolmentChangePage>(getListEnrolmentHistoryUrl(enrolmentId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListEnrolmentHistoryQueryKey = (enrolmentId?: string,) => {
    return [
    `/api/enrolments/${enrolmentId}/history`
    ] as const;
    }

    
export const getListEnrolmentHistoryQueryOptions = <TData = Awaited<ReturnType<typeof listEnrolmentHistory>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEnrolmentHistory>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListEnrolmentHistoryQueryKey(enrolmentId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listEnrolmentHistory>>> = ({ signal }) => listEnrolmentHistory(enrolmentId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(enrolmentId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listEnrolmentHistory>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListEnrolmentHistoryQueryResult = NonNullable<Awaited<ReturnType<typeof listEnrolmentHistory>>>
export type ListEnrolmentHistoryQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useListEnrolmentHistory<TData = Awaited<ReturnType<typeof listEnrolmentHistory>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEnrolmentHistory>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEnrolmentHistory>>,
          TError,
          Awaited<ReturnType<typeof listEnrolmentHistory>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEnrolmentHistory<TData = Awaited<ReturnType<typeof listEnrolmentHistory>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEnrolmentHistory>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEnrolmentHistory>>,
          TError,
          Awaited<ReturnType<typeof listEnrolmentHistory>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEnrolmentHistory<TData = Awaited<ReturnType<typeof listEnrolmentHistory>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEnrolmentHistory>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List each step of an enrolment, the first first
 */

export function useListEnrolmentHistory<TData = Awaited<ReturnType<typeof listEnrolmentHistory>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEnrolmentHistory>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListEnrolmentHistoryQueryOptions(enrolmentId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers, to somebody who applied or waits: within the set's seats (rule 1), the rosters (rule 2) and the places (rule 3), and not past those who have waited longer (rule 4).
 * @summary Offer a place in a set
 */
export const getOfferPlaceUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}/offer`
}

export const offerPlace = async (enrolmentId: string,
    placeOffer: PlaceOffer, options?: RequestInit): Promise<Enrolment> => {
  
  return http<Enrolment>(getOfferPlaceUrl(enrolmentId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      placeOffer,)
  }
);}




export const getOfferPlaceMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof offerPlace>>, TError,{enrolmentId: string;data: PlaceOffer}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof offerPlace>>, TError,{enrolmentId: string;data: PlaceOffer}, TContext> => {

const mutationKey = ['offerPlace'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof offerPlace>>, {enrolmentId: string;data: PlaceOffer}> = (props) => {
          const {enrolmentId,data} = props ?? {};

          return  offerPlace(enrolmentId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type OfferPlaceMutationResult = NonNullable<Awaited<ReturnType<typeof offerPlace>>>
    export type OfferPlaceMutationBody = PlaceOffer
    export type OfferPlaceMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Offer a place in a set
 */
export const useOfferPlace = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof offerPlace>>, TError,{enrolmentId: string;data: PlaceOffer}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof offerPlace>>,
        TError,
        {enrolmentId: string;data: PlaceOffer},
        TContext
      > => {

      const mutationOptions = getOfferPlaceMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * It is right as it stands, with these answers added.
 * @summary Take over the application that an organiser entered for me
 */
export const getTakeOverApplicationUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}/take-over`
}

export const takeOverApplication = async (enrolmentId: string,
    takeOver: TakeOver, options?: RequestInit): Promise<Enrolment> => {
  
  return http<Enrolment>(getTakeOverApplicationUrl(enrolmentId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      takeOver,)
  }
);}




export const getTakeOverApplicationMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof takeOverApplication>>, TError,{enrolmentId: string;data: TakeOver}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof takeOverApplication>>, TError,{enrolmentId: string;data: TakeOver}, TContext> => {

const mutationKey = ['takeOverApplication'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof takeOverApplication>>, {enrolmentId: string;data: TakeOver}> = (props) => {
          const {enrolmentId,data} = props ?? {};

          return  takeOverApplication(enrolmentId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type TakeOverApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof takeOverApplication>>>
    export type TakeOverApplicationMutationBody = TakeOver
    export type TakeOverApplicationMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Take over the application that an organiser entered for me
 */
export const useTakeOverApplication = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof takeOverApplication>>, TError,{enrolmentId: string;data: TakeOver}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof takeOverApplication>>,
        TError,
        {enrolmentId: string;data: TakeOver},
        TContext
      > => {

      const mutationOptions = getTakeOverApplicationMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the person, and for the programme's organisers on their behalf. Who leaves a set loses its content that moment; the place is offered at once to whoever waits (rule 4).
 * @summary Withdraw from the waiting list, an offer or a set
 */
export const getWithdrawEnrolmentUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}/withdraw`
}

export const withdrawEnrolment = async (enrolmentId: string,
    withdrawal: Withdrawal, options?: RequestInit): Promise<Enrolment> => {
  
  return http<Enrolment>(getWithdrawEnrolmentUrl(enrolmentId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      withdrawal,)
  }
);}




export const getWithdrawEnrolmentMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawEnrolment>>, TError,{enrolmentId: string;data: Withdrawal}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawEnrolment>>, TError,{enrolmentId: string;data: Withdrawal}, TContext> => {

const mutationKey = ['withdrawEnrolment'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawEnrolment>>, {enrolmentId: string;data: Withdrawal}> = (props) => {
          const {enrolmentId,data} = props ?? {};

          return  withdrawEnrolment(enrolmentId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WithdrawEnrolmentMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawEnrolment>>>
    export type WithdrawEnrolmentMutationBody = Withdrawal
    export type WithdrawEnrolmentMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Withdraw from the waiting list, an offer or a set
 */
export const useWithdrawEnrolment = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawEnrolment>>, TError,{enrolmentId: string;data: Withdrawal}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawEnrolment>>,
        TError,
        {enrolmentId: string;data: Withdrawal},
        TContext
      > => {

      const mutationOptions = getWithdrawEnrolmentMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its organisers.
 * @summary List the enrolments in a programme, in the order of application
 */
export const getListProgrammeEnrolmentsUrl = (programmeId: string,
    params?: ListProgrammeEnrolmentsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/programmes/${programmeId}/enrolments?${stringifiedParams}` : `/api/programmes/${programmeId}/enrolments`
}

export const listProgrammeEnrolments = async (programmeId: string,
    params?: ListProgrammeEnrolmentsParams, options?: RequestInit): Promise<EnrolmentPage> => {
  
  return http<EnrolmentPage>(getListProgrammeEnrolmentsUrl(programmeId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListProgrammeEnrolmentsQueryKey = (programmeId?: string,
    params?: ListProgrammeEnrolmentsParams,) => {
    return [
    `/api/programmes/${programmeId}/enrolments`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListProgrammeEnrolmentsQueryOptions = <TData = Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(programmeId: string,
    params?: ListProgrammeEnrolmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProgrammeEnrolmentsQueryKey(programmeId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listProgrammeEnrolments>>> = ({ signal }) => listProgrammeEnrolments(programmeId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProgrammeEnrolmentsQueryResult = NonNullable<Awaited<ReturnType<typeof listProgrammeEnrolments>>>
export type ListProgrammeEnrolmentsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListProgrammeEnrolments<TData = Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params: undefined |  ListProgrammeEnrolmentsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammeEnrolments>>,
          TError,
          Awaited<ReturnType<typeof listProgrammeEnrolments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProgrammeEnrolments<TData = Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListProgrammeEnrolmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammeEnrolments>>,
          TError,
          Awaited<ReturnType<typeof listProgrammeEnrolments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProgrammeEnrolments<TData = Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListProgrammeEnrolmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the enrolments in a programme, in the order of application
 */

export function useListProgrammeEnrolments<TData = Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListProgrammeEnrolmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeEnrolments>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProgrammeEnrolmentsQueryOptions(programmeId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * The answer tells what became of it: refused with the reason when no roster entitles today (rule 2), offered when a place is free (rule 3), waiting in order (rule 4), or applied where organisers choose.
 * @summary Apply for a place
 */
export const getApplyForPlaceUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/enrolments`
}

export const applyForPlace = async (programmeId: string,
    application: Application, options?: RequestInit): Promise<Enrolment> => {
  
  return http<Enrolment>(getApplyForPlaceUrl(programmeId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      application,)
  }
);}




export const getApplyForPlaceMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof applyForPlace>>, TError,{programmeId: string;data: Application}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof applyForPlace>>, TError,{programmeId: string;data: Application}, TContext> => {

const mutationKey = ['applyForPlace'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof applyForPlace>>, {programmeId: string;data: Application}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  applyForPlace(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ApplyForPlaceMutationResult = NonNullable<Awaited<ReturnType<typeof applyForPlace>>>
    export type ApplyForPlaceMutationBody = Application
    export type ApplyForPlaceMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Apply for a place
 */
export const useApplyForPlace = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof applyForPlace>>, TError,{programmeId: string;data: Application}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof applyForPlace>>,
        TError,
        {programmeId: string;data: Application},
        TContext
      > => {

      const mutationOptions = getApplyForPlaceMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers. The person is found by the address or added, and can take the application over when they sign in. What the mail does not say is left out. A line manager is noted unless the person declared one. Rules 2 to 4 hold as for everybody.
 * @summary Enter an application that came in by mail
 */
export const getEnterApplicationUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/entered-applications`
}

export const enterApplication = async (programmeId: string,
    enteredApplication: EnteredApplication, options?: RequestInit): Promise<Enrolment> => {
  
  return http<Enrolment>(getEnterApplicationUrl(programmeId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      enteredApplication,)
  }
);}




export const getEnterApplicationMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof enterApplication>>, TError,{programmeId: string;data: EnteredApplication}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof enterApplication>>, TError,{programmeId: string;data: EnteredApplication}, TContext> => {

const mutationKey = ['enterApplication'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof enterApplication>>, {programmeId: string;data: EnteredApplication}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  enterApplication(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type EnterApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof enterApplication>>>
    export type EnterApplicationMutationBody = EnteredApplication
    export type EnterApplicationMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Enter an application that came in by mail
 */
export const useEnterApplication = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof enterApplication>>, TError,{programmeId: string;data: EnteredApplication}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof enterApplication>>,
        TError,
        {programmeId: string;data: EnteredApplication},
        TContext
      > => {

      const mutationOptions = getEnterApplicationMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    