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
  ChangedMeanwhileResponse,
  ConflictResponse,
  Dilemma,
  DilemmaDraft,
  DilemmaRelease,
  IfMatchNeededResponse,
  InvalidResponse,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For the presenter, until it is released and the turn has begun. The first writing needs no If-Match.
 * @summary Write my dilemma
 */
export const getWriteDilemmaUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/dilemma`
}

export const writeDilemma = async (turnId: string,
    dilemmaDraft: DilemmaDraft, options?: RequestInit): Promise<Dilemma> => {
  
  return http<Dilemma>(getWriteDilemmaUrl(turnId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      dilemmaDraft,)
  }
);}




export const getWriteDilemmaMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeDilemma>>, TError,{turnId: string;data: DilemmaDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof writeDilemma>>, TError,{turnId: string;data: DilemmaDraft}, TContext> => {

const mutationKey = ['writeDilemma'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof writeDilemma>>, {turnId: string;data: DilemmaDraft}> = (props) => {
          const {turnId,data} = props ?? {};

          return  writeDilemma(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WriteDilemmaMutationResult = NonNullable<Awaited<ReturnType<typeof writeDilemma>>>
    export type WriteDilemmaMutationBody = DilemmaDraft
    export type WriteDilemmaMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Write my dilemma
 */
export const useWriteDilemma = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeDilemma>>, TError,{turnId: string;data: DilemmaDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof writeDilemma>>,
        TError,
        {turnId: string;data: DilemmaDraft},
        TContext
      > => {

      const mutationOptions = getWriteDilemmaMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator once it is released, and for its author before.
 * @summary Show a turn's dilemma
 */
export const getGetDilemmaUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/dilemma`
}

export const getDilemma = async (turnId: string, options?: RequestInit): Promise<Dilemma> => {
  
  return http<Dilemma>(getGetDilemmaUrl(turnId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetDilemmaQueryKey = (turnId?: string,) => {
    return [
    `/api/turns/${turnId}/dilemma`
    ] as const;
    }

    
export const getGetDilemmaQueryOptions = <TData = Awaited<ReturnType<typeof getDilemma>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDilemma>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetDilemmaQueryKey(turnId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getDilemma>>> = ({ signal }) => getDilemma(turnId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(turnId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getDilemma>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetDilemmaQueryResult = NonNullable<Awaited<ReturnType<typeof getDilemma>>>
export type GetDilemmaQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetDilemma<TData = Awaited<ReturnType<typeof getDilemma>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDilemma>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDilemma>>,
          TError,
          Awaited<ReturnType<typeof getDilemma>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDilemma<TData = Awaited<ReturnType<typeof getDilemma>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDilemma>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDilemma>>,
          TError,
          Awaited<ReturnType<typeof getDilemma>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDilemma<TData = Awaited<ReturnType<typeof getDilemma>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDilemma>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show a turn's dilemma
 */

export function useGetDilemma<TData = Awaited<ReturnType<typeof getDilemma>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDilemma>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetDilemmaQueryOptions(turnId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the presenter. All four statements have to be confirmed (rule 13); a brief above 650 words wants a stated reason (rule 12).
 * @summary Release my dilemma to the set
 */
export const getReleaseDilemmaUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/dilemma/release`
}

export const releaseDilemma = async (turnId: string,
    dilemmaRelease: DilemmaRelease, options?: RequestInit): Promise<Dilemma> => {
  
  return http<Dilemma>(getReleaseDilemmaUrl(turnId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      dilemmaRelease,)
  }
);}




export const getReleaseDilemmaMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof releaseDilemma>>, TError,{turnId: string;data: DilemmaRelease}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof releaseDilemma>>, TError,{turnId: string;data: DilemmaRelease}, TContext> => {

const mutationKey = ['releaseDilemma'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof releaseDilemma>>, {turnId: string;data: DilemmaRelease}> = (props) => {
          const {turnId,data} = props ?? {};

          return  releaseDilemma(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ReleaseDilemmaMutationResult = NonNullable<Awaited<ReturnType<typeof releaseDilemma>>>
    export type ReleaseDilemmaMutationBody = DilemmaRelease
    export type ReleaseDilemmaMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Release my dilemma to the set
 */
export const useReleaseDilemma = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof releaseDilemma>>, TError,{turnId: string;data: DilemmaRelease}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof releaseDilemma>>,
        TError,
        {turnId: string;data: DilemmaRelease},
        TContext
      > => {

      const mutationOptions = getReleaseDilemmaMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    