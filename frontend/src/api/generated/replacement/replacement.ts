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
  ConflictResponse,
  InvalidResponse,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  Replacement,
  ReplacementAnswer,
  ReplacementPage,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For its members, without reasons. When all agree, the seat is offered to whoever waits (rule 4); when one does not, it stays free.
 * @summary Say whether I agree that somebody new comes into my set
 */
export const getAnswerReplacementUrl = (replacementId: string,) => {


  

  return `/api/replacements/${replacementId}/answer`
}

export const answerReplacement = async (replacementId: string,
    replacementAnswer: ReplacementAnswer, options?: RequestInit): Promise<Replacement> => {
  
  return http<Replacement>(getAnswerReplacementUrl(replacementId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      replacementAnswer,)
  }
);}




export const getAnswerReplacementMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerReplacement>>, TError,{replacementId: string;data: ReplacementAnswer}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof answerReplacement>>, TError,{replacementId: string;data: ReplacementAnswer}, TContext> => {

const mutationKey = ['answerReplacement'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof answerReplacement>>, {replacementId: string;data: ReplacementAnswer}> = (props) => {
          const {replacementId,data} = props ?? {};

          return  answerReplacement(replacementId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AnswerReplacementMutationResult = NonNullable<Awaited<ReturnType<typeof answerReplacement>>>
    export type AnswerReplacementMutationBody = ReplacementAnswer
    export type AnswerReplacementMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Say whether I agree that somebody new comes into my set
 */
export const useAnswerReplacement = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerReplacement>>, TError,{replacementId: string;data: ReplacementAnswer}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof answerReplacement>>,
        TError,
        {replacementId: string;data: ReplacementAnswer},
        TContext
      > => {

      const mutationOptions = getAnswerReplacementMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * How many of the members have answered is told, and one's own answer; never who said what.
 * @summary List the seats of a running set that could be given to somebody new, the newest first
 */
export const getListReplacementsUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/replacements`
}

export const listReplacements = async (setId: string, options?: RequestInit): Promise<ReplacementPage> => {
  
  return http<ReplacementPage>(getListReplacementsUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListReplacementsQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}/replacements`
    ] as const;
    }

    
export const getListReplacementsQueryOptions = <TData = Awaited<ReturnType<typeof listReplacements>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReplacements>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListReplacementsQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listReplacements>>> = ({ signal }) => listReplacements(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listReplacements>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListReplacementsQueryResult = NonNullable<Awaited<ReturnType<typeof listReplacements>>>
export type ListReplacementsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useListReplacements<TData = Awaited<ReturnType<typeof listReplacements>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReplacements>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listReplacements>>,
          TError,
          Awaited<ReturnType<typeof listReplacements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListReplacements<TData = Awaited<ReturnType<typeof listReplacements>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReplacements>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listReplacements>>,
          TError,
          Awaited<ReturnType<typeof listReplacements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListReplacements<TData = Awaited<ReturnType<typeof listReplacements>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReplacements>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the seats of a running set that could be given to somebody new, the newest first
 */

export function useListReplacements<TData = Awaited<ReturnType<typeof listReplacements>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReplacements>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListReplacementsQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers and the facilitator, about a seat that is free. When a member leaves, this is asked by itself.
 * @summary Ask the members of a running set whether somebody new may come
 */
export const getAskForReplacementUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/replacements`
}

export const askForReplacement = async (setId: string, options?: RequestInit): Promise<Replacement> => {
  
  return http<Replacement>(getAskForReplacementUrl(setId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getAskForReplacementMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askForReplacement>>, TError,{setId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof askForReplacement>>, TError,{setId: string}, TContext> => {

const mutationKey = ['askForReplacement'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof askForReplacement>>, {setId: string}> = (props) => {
          const {setId} = props ?? {};

          return  askForReplacement(setId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AskForReplacementMutationResult = NonNullable<Awaited<ReturnType<typeof askForReplacement>>>
    
    export type AskForReplacementMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Ask the members of a running set whether somebody new may come
 */
export const useAskForReplacement = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askForReplacement>>, TError,{setId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof askForReplacement>>,
        TError,
        {setId: string},
        TContext
      > => {

      const mutationOptions = getAskForReplacementMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    