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
  CoachAssessment,
  ConflictResponse,
  InvalidResponse,
  NotAllowedResponse,
  NotSignedInResponse,
  QuestionTrend,
  TextToAssess,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For whoever is signed in. What the words are, what the question is for, and hints with a way to say it instead. Answered at once from inside the process; what was sent is neither kept nor logged, and no hint ever keeps a question from being asked.
 * @summary Look at the wording of a question
 */
export const getAssessQuestionUrl = () => {


  

  return `/api/coach/assessments`
}

export const assessQuestion = async (textToAssess: TextToAssess, options?: RequestInit): Promise<CoachAssessment> => {
  
  return http<CoachAssessment>(getAssessQuestionUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      textToAssess,)
  }
);}




export const getAssessQuestionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof assessQuestion>>, TError,{data: TextToAssess}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof assessQuestion>>, TError,{data: TextToAssess}, TContext> => {

const mutationKey = ['assessQuestion'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof assessQuestion>>, {data: TextToAssess}> = (props) => {
          const {data} = props ?? {};

          return  assessQuestion(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AssessQuestionMutationResult = NonNullable<Awaited<ReturnType<typeof assessQuestion>>>
    export type AssessQuestionMutationBody = TextToAssess
    export type AssessQuestionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Look at the wording of a question
 */
export const useAssessQuestion = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof assessQuestion>>, TError,{data: TextToAssess}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof assessQuestion>>,
        TError,
        {data: TextToAssess},
        TContext
      > => {

      const mutationOptions = getAssessQuestionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the asker alone, signed in with a browser: session by session, how many of their own open questions left room to think, and which purposes they served. Worked out at the moment and kept nowhere; only questions of sets that they are in.
 * @summary Show how my own questions went
 */
export const getGetMyQuestionTrendUrl = () => {


  

  return `/api/coach/trend`
}

export const getMyQuestionTrend = async ( options?: RequestInit): Promise<QuestionTrend> => {
  
  return http<QuestionTrend>(getGetMyQuestionTrendUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetMyQuestionTrendQueryKey = () => {
    return [
    `/api/coach/trend`
    ] as const;
    }

    
export const getGetMyQuestionTrendQueryOptions = <TData = Awaited<ReturnType<typeof getMyQuestionTrend>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyQuestionTrend>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMyQuestionTrendQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMyQuestionTrend>>> = ({ signal }) => getMyQuestionTrend({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMyQuestionTrend>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMyQuestionTrendQueryResult = NonNullable<Awaited<ReturnType<typeof getMyQuestionTrend>>>
export type GetMyQuestionTrendQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useGetMyQuestionTrend<TData = Awaited<ReturnType<typeof getMyQuestionTrend>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyQuestionTrend>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyQuestionTrend>>,
          TError,
          Awaited<ReturnType<typeof getMyQuestionTrend>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyQuestionTrend<TData = Awaited<ReturnType<typeof getMyQuestionTrend>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyQuestionTrend>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyQuestionTrend>>,
          TError,
          Awaited<ReturnType<typeof getMyQuestionTrend>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyQuestionTrend<TData = Awaited<ReturnType<typeof getMyQuestionTrend>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyQuestionTrend>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show how my own questions went
 */

export function useGetMyQuestionTrend<TData = Awaited<ReturnType<typeof getMyQuestionTrend>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyQuestionTrend>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMyQuestionTrendQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



