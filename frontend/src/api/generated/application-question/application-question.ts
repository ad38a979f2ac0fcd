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
  ApplicationQuestionPage,
  ConflictResponse,
  InvalidResponse,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  QuestionsDraft,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * @summary List what a programme asks its applicants
 */
export const getListApplicationQuestionsUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/questions`
}

export const listApplicationQuestions = async (programmeId: string, options?: RequestInit): Promise<ApplicationQuestionPage> => {
  
  return http<ApplicationQuestionPage>(getListApplicationQuestionsUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListApplicationQuestionsQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}/questions`
    ] as const;
    }

    
export const getListApplicationQuestionsQueryOptions = <TData = Awaited<ReturnType<typeof listApplicationQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationQuestions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListApplicationQuestionsQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listApplicationQuestions>>> = ({ signal }) => listApplicationQuestions(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listApplicationQuestions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListApplicationQuestionsQueryResult = NonNullable<Awaited<ReturnType<typeof listApplicationQuestions>>>
export type ListApplicationQuestionsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useListApplicationQuestions<TData = Awaited<ReturnType<typeof listApplicationQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationQuestions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listApplicationQuestions>>,
          TError,
          Awaited<ReturnType<typeof listApplicationQuestions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListApplicationQuestions<TData = Awaited<ReturnType<typeof listApplicationQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationQuestions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listApplicationQuestions>>,
          TError,
          Awaited<ReturnType<typeof listApplicationQuestions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListApplicationQuestions<TData = Awaited<ReturnType<typeof listApplicationQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationQuestions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what a programme asks its applicants
 */

export function useListApplicationQuestions<TData = Awaited<ReturnType<typeof listApplicationQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApplicationQuestions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListApplicationQuestionsQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For its organisers: all questions, in their order. One that somebody answered stays as it was asked, with its answers; changed words make a new question.
 * @summary Decide what a programme asks its applicants
 */
export const getAskApplicantsUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/questions`
}

export const askApplicants = async (programmeId: string,
    questionsDraft: QuestionsDraft, options?: RequestInit): Promise<ApplicationQuestionPage> => {
  
  return http<ApplicationQuestionPage>(getAskApplicantsUrl(programmeId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      questionsDraft,)
  }
);}




export const getAskApplicantsMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askApplicants>>, TError,{programmeId: string;data: QuestionsDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof askApplicants>>, TError,{programmeId: string;data: QuestionsDraft}, TContext> => {

const mutationKey = ['askApplicants'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof askApplicants>>, {programmeId: string;data: QuestionsDraft}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  askApplicants(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AskApplicantsMutationResult = NonNullable<Awaited<ReturnType<typeof askApplicants>>>
    export type AskApplicantsMutationBody = QuestionsDraft
    export type AskApplicantsMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Decide what a programme asks its applicants
 */
export const useAskApplicants = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askApplicants>>, TError,{programmeId: string;data: QuestionsDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof askApplicants>>,
        TError,
        {programmeId: string;data: QuestionsDraft},
        TContext
      > => {

      const mutationOptions = getAskApplicantsMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    