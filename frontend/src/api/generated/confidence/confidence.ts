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
  ConfidenceAnswer,
  ConfidenceEntry,
  ConfidenceTarget,
  ConflictResponse,
  InvalidResponse,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  SetConfidence,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For members, from the beginning of a session until the next begins (rule 24). What was answered while the session went on stands when it is over.
 * @summary Answer how confident I am with my progress, or pass
 */
export const getGiveConfidenceUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/confidence`
}

export const giveConfidence = async (sessionId: string,
    confidenceEntry: ConfidenceEntry, options?: RequestInit): Promise<ConfidenceAnswer> => {
  
  return http<ConfidenceAnswer>(getGiveConfidenceUrl(sessionId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      confidenceEntry,)
  }
);}




export const getGiveConfidenceMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof giveConfidence>>, TError,{sessionId: string;data: ConfidenceEntry}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof giveConfidence>>, TError,{sessionId: string;data: ConfidenceEntry}, TContext> => {

const mutationKey = ['giveConfidence'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof giveConfidence>>, {sessionId: string;data: ConfidenceEntry}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  giveConfidence(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type GiveConfidenceMutationResult = NonNullable<Awaited<ReturnType<typeof giveConfidence>>>
    export type GiveConfidenceMutationBody = ConfidenceEntry
    export type GiveConfidenceMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Answer how confident I am with my progress, or pass
 */
export const useGiveConfidence = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof giveConfidence>>, TError,{sessionId: string;data: ConfidenceEntry}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof giveConfidence>>,
        TError,
        {sessionId: string;data: ConfidenceEntry},
        TContext
      > => {

      const mutationOptions = getGiveConfidenceMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Each member sees their own answer. What they said of it in words nobody else ever reads.
 * @summary Show what I answered at a session about my confidence
 */
export const getGetMyConfidenceUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/confidence`
}

export const getMyConfidence = async (sessionId: string, options?: RequestInit): Promise<ConfidenceAnswer> => {
  
  return http<ConfidenceAnswer>(getGetMyConfidenceUrl(sessionId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetMyConfidenceQueryKey = (sessionId?: string,) => {
    return [
    `/api/sessions/${sessionId}/confidence`
    ] as const;
    }

    
export const getGetMyConfidenceQueryOptions = <TData = Awaited<ReturnType<typeof getMyConfidence>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyConfidence>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMyConfidenceQueryKey(sessionId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMyConfidence>>> = ({ signal }) => getMyConfidence(sessionId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(sessionId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMyConfidence>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMyConfidenceQueryResult = NonNullable<Awaited<ReturnType<typeof getMyConfidence>>>
export type GetMyConfidenceQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetMyConfidence<TData = Awaited<ReturnType<typeof getMyConfidence>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyConfidence>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyConfidence>>,
          TError,
          Awaited<ReturnType<typeof getMyConfidence>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyConfidence<TData = Awaited<ReturnType<typeof getMyConfidence>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyConfidence>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyConfidence>>,
          TError,
          Awaited<ReturnType<typeof getMyConfidence>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyConfidence<TData = Awaited<ReturnType<typeof getMyConfidence>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyConfidence>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show what I answered at a session about my confidence
 */

export function useGetMyConfidence<TData = Awaited<ReturnType<typeof getMyConfidence>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyConfidence>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMyConfidenceQueryOptions(sessionId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * The members' numbers are seen by the set only where its contract, signed by all, says so; otherwise the set sees between which numbers the answers lay, unless that gives one away. Words and targets are each member's own.
 * @summary Show my confidence in a set, and what I may see of the others'
 */
export const getGetSetConfidenceUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/confidence`
}

export const getSetConfidence = async (setId: string, options?: RequestInit): Promise<SetConfidence> => {
  
  return http<SetConfidence>(getGetSetConfidenceUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetSetConfidenceQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}/confidence`
    ] as const;
    }

    
export const getGetSetConfidenceQueryOptions = <TData = Awaited<ReturnType<typeof getSetConfidence>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSetConfidence>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSetConfidenceQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSetConfidence>>> = ({ signal }) => getSetConfidence(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSetConfidence>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSetConfidenceQueryResult = NonNullable<Awaited<ReturnType<typeof getSetConfidence>>>
export type GetSetConfidenceQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetSetConfidence<TData = Awaited<ReturnType<typeof getSetConfidence>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSetConfidence>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSetConfidence>>,
          TError,
          Awaited<ReturnType<typeof getSetConfidence>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSetConfidence<TData = Awaited<ReturnType<typeof getSetConfidence>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSetConfidence>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSetConfidence>>,
          TError,
          Awaited<ReturnType<typeof getSetConfidence>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSetConfidence<TData = Awaited<ReturnType<typeof getSetConfidence>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSetConfidence>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show my confidence in a set, and what I may see of the others'
 */

export function useGetSetConfidence<TData = Awaited<ReturnType<typeof getSetConfidence>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSetConfidence>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSetConfidenceQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For members, who can change it at any time. Nobody else sees it. When all have come where they wanted to be, closing is suggested to the set.
 * @summary Say how confident I want to be
 */
export const getSetConfidenceTargetUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/confidence/target`
}

export const setConfidenceTarget = async (setId: string,
    confidenceTarget: ConfidenceTarget, options?: RequestInit): Promise<SetConfidence> => {
  
  return http<SetConfidence>(getSetConfidenceTargetUrl(setId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      confidenceTarget,)
  }
);}




export const getSetConfidenceTargetMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setConfidenceTarget>>, TError,{setId: string;data: ConfidenceTarget}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof setConfidenceTarget>>, TError,{setId: string;data: ConfidenceTarget}, TContext> => {

const mutationKey = ['setConfidenceTarget'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setConfidenceTarget>>, {setId: string;data: ConfidenceTarget}> = (props) => {
          const {setId,data} = props ?? {};

          return  setConfidenceTarget(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type SetConfidenceTargetMutationResult = NonNullable<Awaited<ReturnType<typeof setConfidenceTarget>>>
    export type SetConfidenceTargetMutationBody = ConfidenceTarget
    export type SetConfidenceTargetMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Say how confident I want to be
 */
export const useSetConfidenceTarget = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setConfidenceTarget>>, TError,{setId: string;data: ConfidenceTarget}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setConfidenceTarget>>,
        TError,
        {setId: string;data: ConfidenceTarget},
        TContext
      > => {

      const mutationOptions = getSetConfidenceTargetMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    