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
  Cancellation,
  ChangedMeanwhileResponse,
  ConflictResponse,
  IfMatchNeededResponse,
  Introduction,
  IntroductionEntry,
  IntroductionPage,
  InvalidResponse,
  LearningSet,
  LearningSetPage,
  ListIntroductionsParams,
  ListMySetsParams,
  ListProgrammeSetsParams,
  NewSet,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  RetentionChange,
  SetStart,
  SetUpdate,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For its organisers and administrators.
 * @summary List the sets of a programme, the newest first
 */
export const getListProgrammeSetsUrl = (programmeId: string,
    params?: ListProgrammeSetsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/programmes/${programmeId}/sets?${stringifiedParams}` : `/api/programmes/${programmeId}/sets`
}

export const listProgrammeSets = async (programmeId: string,
    params?: ListProgrammeSetsParams, options?: RequestInit): Promise<LearningSetPage> => {
  
  return http<LearningSetPage>(getListProgrammeSetsUrl(programmeId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListProgrammeSetsQueryKey = (programmeId?: string,
    params?: ListProgrammeSetsParams,) => {
    return [
    `/api/programmes/${programmeId}/sets`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListProgrammeSetsQueryOptions = <TData = Awaited<ReturnType<typeof listProgrammeSets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(programmeId: string,
    params?: ListProgrammeSetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeSets>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProgrammeSetsQueryKey(programmeId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listProgrammeSets>>> = ({ signal }) => listProgrammeSets(programmeId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listProgrammeSets>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProgrammeSetsQueryResult = NonNullable<Awaited<ReturnType<typeof listProgrammeSets>>>
export type ListProgrammeSetsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListProgrammeSets<TData = Awaited<ReturnType<typeof listProgrammeSets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params: undefined |  ListProgrammeSetsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeSets>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammeSets>>,
          TError,
          Awaited<ReturnType<typeof listProgrammeSets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProgrammeSets<TData = Awaited<ReturnType<typeof listProgrammeSets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListProgrammeSetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeSets>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammeSets>>,
          TError,
          Awaited<ReturnType<typeof listProgrammeSets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProgrammeSets<TData = Awaited<ReturnType<typeof listProgrammeSets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListProgrammeSetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeSets>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the sets of a programme, the newest first
 */

export function useListProgrammeSets<TData = Awaited<ReturnType<typeof listProgrammeSets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListProgrammeSetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeSets>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProgrammeSetsQueryOptions(programmeId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. It begins as a draft, with the contract its programme starts from. A set never has a tenth member (rule 1).
 * @summary Create a set
 */
export const getCreateSetUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/sets`
}

export const createSet = async (programmeId: string,
    newSet: NewSet, options?: RequestInit): Promise<LearningSet> => {
  
  return http<LearningSet>(getCreateSetUrl(programmeId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newSet,)
  }
);}




export const getCreateSetMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSet>>, TError,{programmeId: string;data: NewSet}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof createSet>>, TError,{programmeId: string;data: NewSet}, TContext> => {

const mutationKey = ['createSet'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createSet>>, {programmeId: string;data: NewSet}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  createSet(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CreateSetMutationResult = NonNullable<Awaited<ReturnType<typeof createSet>>>
    export type CreateSetMutationBody = NewSet
    export type CreateSetMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Create a set
 */
export const useCreateSet = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSet>>, TError,{programmeId: string;data: NewSet}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createSet>>,
        TError,
        {programmeId: string;data: NewSet},
        TContext
      > => {

      const mutationOptions = getCreateSetMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Those I am a member of, was one of to the end, or facilitate.
 * @summary List my sets, the newest first
 */
export const getListMySetsUrl = (params?: ListMySetsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/sets?${stringifiedParams}` : `/api/sets`
}

export const listMySets = async (params?: ListMySetsParams, options?: RequestInit): Promise<LearningSetPage> => {
  
  return http<LearningSetPage>(getListMySetsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListMySetsQueryKey = (params?: ListMySetsParams,) => {
    return [
    `/api/sets`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListMySetsQueryOptions = <TData = Awaited<ReturnType<typeof listMySets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListMySetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMySets>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMySetsQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMySets>>> = ({ signal }) => listMySets(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMySets>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMySetsQueryResult = NonNullable<Awaited<ReturnType<typeof listMySets>>>
export type ListMySetsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListMySets<TData = Awaited<ReturnType<typeof listMySets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListMySetsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMySets>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMySets>>,
          TError,
          Awaited<ReturnType<typeof listMySets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMySets<TData = Awaited<ReturnType<typeof listMySets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMySetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMySets>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMySets>>,
          TError,
          Awaited<ReturnType<typeof listMySets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMySets<TData = Awaited<ReturnType<typeof listMySets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMySetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMySets>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List my sets, the newest first
 */

export function useListMySets<TData = Awaited<ReturnType<typeof listMySets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMySetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMySets>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMySetsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers and the facilitator. It takes no fewer than it has (rule 1); a seat more is offered at once to whoever waits (rule 4).
 * @summary Change a set
 */
export const getUpdateSetUrl = (setId: string,) => {


  

  return `/api/sets/${setId}`
}

export const updateSet = async (setId: string,
    setUpdate: SetUpdate, options?: RequestInit): Promise<LearningSet> => {
  
  return http<LearningSet>(getUpdateSetUrl(setId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      setUpdate,)
  }
);}




export const getUpdateSetMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateSet>>, TError,{setId: string;data: SetUpdate}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof updateSet>>, TError,{setId: string;data: SetUpdate}, TContext> => {

const mutationKey = ['updateSet'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateSet>>, {setId: string;data: SetUpdate}> = (props) => {
          const {setId,data} = props ?? {};

          return  updateSet(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UpdateSetMutationResult = NonNullable<Awaited<ReturnType<typeof updateSet>>>
    export type UpdateSetMutationBody = SetUpdate
    export type UpdateSetMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change a set
 */
export const useUpdateSet = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateSet>>, TError,{setId: string;data: SetUpdate}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateSet>>,
        TError,
        {setId: string;data: SetUpdate},
        TContext
      > => {

      const mutationOptions = getUpdateSetMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its members and facilitator, the programme's organisers, and administrators. Nothing of what is said in it.
 * @summary Show a set
 */
export const getGetSetUrl = (setId: string,) => {


  

  return `/api/sets/${setId}`
}

export const getSet = async (setId: string, options?: RequestInit): Promise<LearningSet> => {
  
  return http<LearningSet>(getGetSetUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetSetQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}`
    ] as const;
    }

    
export const getGetSetQueryOptions = <TData = Awaited<ReturnType<typeof getSet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSet>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSetQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSet>>> = ({ signal }) => getSet(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSet>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSetQueryResult = NonNullable<Awaited<ReturnType<typeof getSet>>>
export type GetSetQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetSet<TData = Awaited<ReturnType<typeof getSet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSet>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSet>>,
          TError,
          Awaited<ReturnType<typeof getSet>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSet<TData = Awaited<ReturnType<typeof getSet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSet>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSet>>,
          TError,
          Awaited<ReturnType<typeof getSet>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSet<TData = Awaited<ReturnType<typeof getSet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSet>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show a set
 */

export function useGetSet<TData = Awaited<ReturnType<typeof getSet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSet>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSetQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. Its places are withdrawn with the reason, and its planned sessions cancelled.
 * @summary Cancel a set
 */
export const getCancelSetUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/cancel`
}

export const cancelSet = async (setId: string,
    cancellation: Cancellation, options?: RequestInit): Promise<LearningSet> => {
  
  return http<LearningSet>(getCancelSetUrl(setId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      cancellation,)
  }
);}




export const getCancelSetMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelSet>>, TError,{setId: string;data: Cancellation}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelSet>>, TError,{setId: string;data: Cancellation}, TContext> => {

const mutationKey = ['cancelSet'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelSet>>, {setId: string;data: Cancellation}> = (props) => {
          const {setId,data} = props ?? {};

          return  cancelSet(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CancelSetMutationResult = NonNullable<Awaited<ReturnType<typeof cancelSet>>>
    export type CancelSetMutationBody = Cancellation
    export type CancelSetMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Cancel a set
 */
export const useCancelSet = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelSet>>, TError,{setId: string;data: Cancellation}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelSet>>,
        TError,
        {setId: string;data: Cancellation},
        TContext
      > => {

      const mutationOptions = getCancelSetMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members. The introductory session concludes when everybody has (rule 5).
 * @summary Introduce myself to my set
 */
export const getIntroduceMyselfUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/introduction`
}

export const introduceMyself = async (setId: string,
    introductionEntry: IntroductionEntry, options?: RequestInit): Promise<Introduction> => {
  
  return http<Introduction>(getIntroduceMyselfUrl(setId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      introductionEntry,)
  }
);}




export const getIntroduceMyselfMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof introduceMyself>>, TError,{setId: string;data: IntroductionEntry}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof introduceMyself>>, TError,{setId: string;data: IntroductionEntry}, TContext> => {

const mutationKey = ['introduceMyself'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof introduceMyself>>, {setId: string;data: IntroductionEntry}> = (props) => {
          const {setId,data} = props ?? {};

          return  introduceMyself(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type IntroduceMyselfMutationResult = NonNullable<Awaited<ReturnType<typeof introduceMyself>>>
    export type IntroduceMyselfMutationBody = IntroductionEntry
    export type IntroduceMyselfMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Introduce myself to my set
 */
export const useIntroduceMyself = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof introduceMyself>>, TError,{setId: string;data: IntroductionEntry}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof introduceMyself>>,
        TError,
        {setId: string;data: IntroductionEntry},
        TContext
      > => {

      const mutationOptions = getIntroduceMyselfMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the set's members and facilitator alone (rule 25).
 * @summary List how the members introduced themselves
 */
export const getListIntroductionsUrl = (setId: string,
    params?: ListIntroductionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/sets/${setId}/introductions?${stringifiedParams}` : `/api/sets/${setId}/introductions`
}

export const listIntroductions = async (setId: string,
    params?: ListIntroductionsParams, options?: RequestInit): Promise<IntroductionPage> => {
  
  return http<IntroductionPage>(getListIntroductionsUrl(setId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListIntroductionsQueryKey = (setId?: string,
    params?: ListIntroductionsParams,) => {
    return [
    `/api/sets/${setId}/introductions`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListIntroductionsQueryOptions = <TData = Awaited<ReturnType<typeof listIntroductions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(setId: string,
    params?: ListIntroductionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIntroductions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListIntroductionsQueryKey(setId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listIntroductions>>> = ({ signal }) => listIntroductions(setId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listIntroductions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListIntroductionsQueryResult = NonNullable<Awaited<ReturnType<typeof listIntroductions>>>
export type ListIntroductionsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListIntroductions<TData = Awaited<ReturnType<typeof listIntroductions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params: undefined |  ListIntroductionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIntroductions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listIntroductions>>,
          TError,
          Awaited<ReturnType<typeof listIntroductions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListIntroductions<TData = Awaited<ReturnType<typeof listIntroductions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListIntroductionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIntroductions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listIntroductions>>,
          TError,
          Awaited<ReturnType<typeof listIntroductions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListIntroductions<TData = Awaited<ReturnType<typeof listIntroductions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListIntroductionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIntroductions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List how the members introduced themselves
 */

export function useListIntroductions<TData = Awaited<ReturnType<typeof listIntroductions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListIntroductionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listIntroductions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListIntroductionsQueryOptions(setId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. Its seats are offered at once to those who wait (rule 4).
 * @summary Open a set for enrolment
 */
export const getOpenEnrolmentUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/open-enrolment`
}

export const openEnrolment = async (setId: string, options?: RequestInit): Promise<LearningSet> => {
  
  return http<LearningSet>(getOpenEnrolmentUrl(setId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getOpenEnrolmentMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openEnrolment>>, TError,{setId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof openEnrolment>>, TError,{setId: string}, TContext> => {

const mutationKey = ['openEnrolment'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof openEnrolment>>, {setId: string}> = (props) => {
          const {setId} = props ?? {};

          return  openEnrolment(setId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type OpenEnrolmentMutationResult = NonNullable<Awaited<ReturnType<typeof openEnrolment>>>
    
    export type OpenEnrolmentMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Open a set for enrolment
 */
export const useOpenEnrolment = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openEnrolment>>, TError,{setId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof openEnrolment>>,
        TError,
        {setId: string},
        TContext
      > => {

      const mutationOptions = getOpenEnrolmentMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers and the facilitator, of a set that is over and not erased yet. At least 30 days ahead, and never past the day that was agreed. Its members are told anew.
 * @summary Change until when what was written in a set is kept
 */
export const getChangeRetentionUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/retention`
}

export const changeRetention = async (setId: string,
    retentionChange: RetentionChange, options?: RequestInit): Promise<LearningSet> => {
  
  return http<LearningSet>(getChangeRetentionUrl(setId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      retentionChange,)
  }
);}




export const getChangeRetentionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeRetention>>, TError,{setId: string;data: RetentionChange}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof changeRetention>>, TError,{setId: string;data: RetentionChange}, TContext> => {

const mutationKey = ['changeRetention'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeRetention>>, {setId: string;data: RetentionChange}> = (props) => {
          const {setId,data} = props ?? {};

          return  changeRetention(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ChangeRetentionMutationResult = NonNullable<Awaited<ReturnType<typeof changeRetention>>>
    export type ChangeRetentionMutationBody = RetentionChange
    export type ChangeRetentionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change until when what was written in a set is kept
 */
export const useChangeRetention = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeRetention>>, TError,{setId: string;data: RetentionChange}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeRetention>>,
        TError,
        {setId: string;data: RetentionChange},
        TContext
      > => {

      const mutationOptions = getChangeRetentionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For organisers and the facilitator, or members where nobody facilitates. All members have signed (rule 6) and the dates are planned (rule 5); its size (rule 1) and sessions for every member (rule 9) may want a stated reason.
 * @summary Start a set
 */
export const getStartSetUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/start`
}

export const startSet = async (setId: string,
    setStart: SetStart, options?: RequestInit): Promise<LearningSet> => {
  
  return http<LearningSet>(getStartSetUrl(setId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      setStart,)
  }
);}




export const getStartSetMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startSet>>, TError,{setId: string;data: SetStart}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof startSet>>, TError,{setId: string;data: SetStart}, TContext> => {

const mutationKey = ['startSet'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startSet>>, {setId: string;data: SetStart}> = (props) => {
          const {setId,data} = props ?? {};

          return  startSet(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type StartSetMutationResult = NonNullable<Awaited<ReturnType<typeof startSet>>>
    export type StartSetMutationBody = SetStart
    export type StartSetMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Start a set
 */
export const useStartSet = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startSet>>, TError,{setId: string;data: SetStart}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startSet>>,
        TError,
        {setId: string;data: SetStart},
        TContext
      > => {

      const mutationOptions = getStartSetMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    