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
  ArrangementUpdate,
  ChangedMeanwhileResponse,
  ConflictResponse,
  Formation,
  FormationSummaryPage,
  IfMatchNeededResponse,
  InvalidResponse,
  ListFormationsParams,
  NewFormation,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  ProposedSet,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * Organisations, experience levels and the weekly time; no names before the place is accepted.
 * @summary Show me the set proposed to me
 */
export const getGetProposedSetUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}/proposed-set`
}

export const getProposedSet = async (enrolmentId: string, options?: RequestInit): Promise<ProposedSet> => {
  
  return http<ProposedSet>(getGetProposedSetUrl(enrolmentId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetProposedSetQueryKey = (enrolmentId?: string,) => {
    return [
    `/api/enrolments/${enrolmentId}/proposed-set`
    ] as const;
    }

    
export const getGetProposedSetQueryOptions = <TData = Awaited<ReturnType<typeof getProposedSet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProposedSet>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProposedSetQueryKey(enrolmentId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProposedSet>>> = ({ signal }) => getProposedSet(enrolmentId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(enrolmentId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProposedSet>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProposedSetQueryResult = NonNullable<Awaited<ReturnType<typeof getProposedSet>>>
export type GetProposedSetQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetProposedSet<TData = Awaited<ReturnType<typeof getProposedSet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProposedSet>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProposedSet>>,
          TError,
          Awaited<ReturnType<typeof getProposedSet>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProposedSet<TData = Awaited<ReturnType<typeof getProposedSet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProposedSet>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProposedSet>>,
          TError,
          Awaited<ReturnType<typeof getProposedSet>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProposedSet<TData = Awaited<ReturnType<typeof getProposedSet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProposedSet>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show me the set proposed to me
 */

export function useGetProposedSet<TData = Awaited<ReturnType<typeof getProposedSet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProposedSet>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProposedSetQueryOptions(enrolmentId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * No reason is asked. I go on waiting for another set.
 * @summary Decline the set proposed to me
 */
export const getDeclineProposedSetUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}/proposed-set/decline`
}

export const declineProposedSet = async (enrolmentId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getDeclineProposedSetUrl(enrolmentId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getDeclineProposedSetMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineProposedSet>>, TError,{enrolmentId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof declineProposedSet>>, TError,{enrolmentId: string}, TContext> => {

const mutationKey = ['declineProposedSet'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declineProposedSet>>, {enrolmentId: string}> = (props) => {
          const {enrolmentId} = props ?? {};

          return  declineProposedSet(enrolmentId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DeclineProposedSetMutationResult = NonNullable<Awaited<ReturnType<typeof declineProposedSet>>>
    
    export type DeclineProposedSetMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Decline the set proposed to me
 */
export const useDeclineProposedSet = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineProposedSet>>, TError,{enrolmentId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declineProposedSet>>,
        TError,
        {enrolmentId: string},
        TContext
      > => {

      const mutationOptions = getDeclineProposedSetMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers: each set explained in words, and why anybody is left over. Who declared a conflict with whom is not told (rule 28).
 * @summary Show a formation with the sets it proposes
 */
export const getGetFormationUrl = (formationId: string,) => {


  

  return `/api/formations/${formationId}`
}

export const getFormation = async (formationId: string, options?: RequestInit): Promise<Formation> => {
  
  return http<Formation>(getGetFormationUrl(formationId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetFormationQueryKey = (formationId?: string,) => {
    return [
    `/api/formations/${formationId}`
    ] as const;
    }

    
export const getGetFormationQueryOptions = <TData = Awaited<ReturnType<typeof getFormation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(formationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFormation>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFormationQueryKey(formationId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFormation>>> = ({ signal }) => getFormation(formationId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(formationId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFormation>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFormationQueryResult = NonNullable<Awaited<ReturnType<typeof getFormation>>>
export type GetFormationQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetFormation<TData = Awaited<ReturnType<typeof getFormation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 formationId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFormation>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFormation>>,
          TError,
          Awaited<ReturnType<typeof getFormation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFormation<TData = Awaited<ReturnType<typeof getFormation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 formationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFormation>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFormation>>,
          TError,
          Awaited<ReturnType<typeof getFormation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFormation<TData = Awaited<ReturnType<typeof getFormation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 formationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFormation>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show a formation with the sets it proposes
 */

export function useGetFormation<TData = Awaited<ReturnType<typeof getFormation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 formationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFormation>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFormationQueryOptions(formationId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. In one transaction each set is made and each of its people is offered their place, within the programme's places (rule 3); nothing happens when a rule would break. Who is left over goes on waiting.
 * @summary Make the proposed sets
 */
export const getAcceptFormationUrl = (formationId: string,) => {


  

  return `/api/formations/${formationId}/accept`
}

export const acceptFormation = async (formationId: string, options?: RequestInit): Promise<Formation> => {
  
  return http<Formation>(getAcceptFormationUrl(formationId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getAcceptFormationMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptFormation>>, TError,{formationId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptFormation>>, TError,{formationId: string}, TContext> => {

const mutationKey = ['acceptFormation'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptFormation>>, {formationId: string}> = (props) => {
          const {formationId} = props ?? {};

          return  acceptFormation(formationId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AcceptFormationMutationResult = NonNullable<Awaited<ReturnType<typeof acceptFormation>>>
    
    export type AcceptFormationMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Make the proposed sets
 */
export const useAcceptFormation = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptFormation>>, TError,{formationId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptFormation>>,
        TError,
        {formationId: string},
        TContext
      > => {

      const mutationOptions = getAcceptFormationMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers: who sits where, and who is pinned. An arrangement that breaks rules is kept and says so; it cannot be accepted.
 * @summary Rearrange a proposal
 */
export const getArrangeFormationUrl = (formationId: string,) => {


  

  return `/api/formations/${formationId}/arrangement`
}

export const arrangeFormation = async (formationId: string,
    arrangementUpdate: ArrangementUpdate, options?: RequestInit): Promise<Formation> => {
  
  return http<Formation>(getArrangeFormationUrl(formationId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      arrangementUpdate,)
  }
);}




export const getArrangeFormationMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof arrangeFormation>>, TError,{formationId: string;data: ArrangementUpdate}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof arrangeFormation>>, TError,{formationId: string;data: ArrangementUpdate}, TContext> => {

const mutationKey = ['arrangeFormation'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof arrangeFormation>>, {formationId: string;data: ArrangementUpdate}> = (props) => {
          const {formationId,data} = props ?? {};

          return  arrangeFormation(formationId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ArrangeFormationMutationResult = NonNullable<Awaited<ReturnType<typeof arrangeFormation>>>
    export type ArrangeFormationMutationBody = ArrangementUpdate
    export type ArrangeFormationMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Rearrange a proposal
 */
export const useArrangeFormation = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof arrangeFormation>>, TError,{formationId: string;data: ArrangementUpdate}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof arrangeFormation>>,
        TError,
        {formationId: string;data: ArrangementUpdate},
        TContext
      > => {

      const mutationOptions = getArrangeFormationMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers.
 * @summary Show a proposal to applicants no longer
 */
export const getHideFormationUrl = (formationId: string,) => {


  

  return `/api/formations/${formationId}/hide`
}

export const hideFormation = async (formationId: string, options?: RequestInit): Promise<Formation> => {
  
  return http<Formation>(getHideFormationUrl(formationId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getHideFormationMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof hideFormation>>, TError,{formationId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof hideFormation>>, TError,{formationId: string}, TContext> => {

const mutationKey = ['hideFormation'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof hideFormation>>, {formationId: string}> = (props) => {
          const {formationId} = props ?? {};

          return  hideFormation(formationId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type HideFormationMutationResult = NonNullable<Awaited<ReturnType<typeof hideFormation>>>
    
    export type HideFormationMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Show a proposal to applicants no longer
 */
export const useHideFormation = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof hideFormation>>, TError,{formationId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof hideFormation>>,
        TError,
        {formationId: string},
        TContext
      > => {

      const mutationOptions = getHideFormationMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers. Each applicant sees organisations, levels and the weekly time, no names, and can decline without a reason.
 * @summary Show applicants the sets proposed to them
 */
export const getShareFormationUrl = (formationId: string,) => {


  

  return `/api/formations/${formationId}/share`
}

export const shareFormation = async (formationId: string, options?: RequestInit): Promise<Formation> => {
  
  return http<Formation>(getShareFormationUrl(formationId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getShareFormationMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof shareFormation>>, TError,{formationId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof shareFormation>>, TError,{formationId: string}, TContext> => {

const mutationKey = ['shareFormation'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof shareFormation>>, {formationId: string}> = (props) => {
          const {formationId} = props ?? {};

          return  shareFormation(formationId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ShareFormationMutationResult = NonNullable<Awaited<ReturnType<typeof shareFormation>>>
    
    export type ShareFormationMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Show applicants the sets proposed to them
 */
export const useShareFormation = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof shareFormation>>, TError,{formationId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof shareFormation>>,
        TError,
        {formationId: string},
        TContext
      > => {

      const mutationOptions = getShareFormationMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers. The best so far becomes its proposal, within about a second.
 * @summary Stop a running formation
 */
export const getStopFormationUrl = (formationId: string,) => {


  

  return `/api/formations/${formationId}/stop`
}

export const stopFormation = async (formationId: string, options?: RequestInit): Promise<Formation> => {
  
  return http<Formation>(getStopFormationUrl(formationId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getStopFormationMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof stopFormation>>, TError,{formationId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof stopFormation>>, TError,{formationId: string}, TContext> => {

const mutationKey = ['stopFormation'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof stopFormation>>, {formationId: string}> = (props) => {
          const {formationId} = props ?? {};

          return  stopFormation(formationId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type StopFormationMutationResult = NonNullable<Awaited<ReturnType<typeof stopFormation>>>
    
    export type StopFormationMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Stop a running formation
 */
export const useStopFormation = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof stopFormation>>, TError,{formationId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof stopFormation>>,
        TError,
        {formationId: string},
        TContext
      > => {

      const mutationOptions = getStopFormationMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers, one formation at a time. The search goes on in the background; the best so far can be read at any time. No proposal trades a rule (1 to 3, 27, 28, a shared weekly time) for anything.
 * @summary Begin to form sets of everybody who awaits a place
 */
export const getStartFormationUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/formations`
}

export const startFormation = async (programmeId: string,
    newFormation: NewFormation, options?: RequestInit): Promise<Formation> => {
  
  return http<Formation>(getStartFormationUrl(programmeId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newFormation,)
  }
);}




export const getStartFormationMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startFormation>>, TError,{programmeId: string;data: NewFormation}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof startFormation>>, TError,{programmeId: string;data: NewFormation}, TContext> => {

const mutationKey = ['startFormation'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startFormation>>, {programmeId: string;data: NewFormation}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  startFormation(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type StartFormationMutationResult = NonNullable<Awaited<ReturnType<typeof startFormation>>>
    export type StartFormationMutationBody = NewFormation
    export type StartFormationMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Begin to form sets of everybody who awaits a place
 */
export const useStartFormation = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startFormation>>, TError,{programmeId: string;data: NewFormation}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startFormation>>,
        TError,
        {programmeId: string;data: NewFormation},
        TContext
      > => {

      const mutationOptions = getStartFormationMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its organisers; short enough to follow one that runs.
 * @summary List a programme's formations, the newest first
 */
export const getListFormationsUrl = (programmeId: string,
    params?: ListFormationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/programmes/${programmeId}/formations?${stringifiedParams}` : `/api/programmes/${programmeId}/formations`
}

export const listFormations = async (programmeId: string,
    params?: ListFormationsParams, options?: RequestInit): Promise<FormationSummaryPage> => {
  
  return http<FormationSummaryPage>(getListFormationsUrl(programmeId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListFormationsQueryKey = (programmeId?: string,
    params?: ListFormationsParams,) => {
    return [
    `/api/programmes/${programmeId}/formations`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListFormationsQueryOptions = <TData = Awaited<ReturnType<typeof listFormations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(programmeId: string,
    params?: ListFormationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFormations>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFormationsQueryKey(programmeId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFormations>>> = ({ signal }) => listFormations(programmeId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFormations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFormationsQueryResult = NonNullable<Awaited<ReturnType<typeof listFormations>>>
export type ListFormationsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListFormations<TData = Awaited<ReturnType<typeof listFormations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params: undefined |  ListFormationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFormations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFormations>>,
          TError,
          Awaited<ReturnType<typeof listFormations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFormations<TData = Awaited<ReturnType<typeof listFormations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListFormationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFormations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFormations>>,
          TError,
          Awaited<ReturnType<typeof listFormations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFormations<TData = Awaited<ReturnType<typeof listFormations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListFormationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFormations>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List a programme's formations, the newest first
 */

export function useListFormations<TData = Awaited<ReturnType<typeof listFormations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListFormationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFormations>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFormationsQueryOptions(programmeId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



