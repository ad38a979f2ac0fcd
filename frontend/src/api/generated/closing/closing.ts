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
  Closing,
  ConflictResponse,
  Decision,
  Evaluation,
  EvaluationEntry,
  EvaluationQuestionPage,
  EvaluationQuestionsDraft,
  InvalidResponse,
  LearningSet,
  NewTheme,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  Outcomes,
  Problem,
  Release,
  ReleasedWords,
  SetClosing,
  SummaryEntry,
  Theme,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For whoever was in the set to its end, and for the programme's organisers: the sessions attended, their dates and hours. Nothing of what was said.
 * @summary Fetch a certificate of participation
 */
export const getGetCertificateUrl = (enrolmentId: string,) => {


  

  return `/api/enrolments/${enrolmentId}/certificate.pdf`
}

export const getCertificate = async (enrolmentId: string, options?: RequestInit): Promise<Blob> => {
  
  return http<Blob>(getGetCertificateUrl(enrolmentId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetCertificateQueryKey = (enrolmentId?: string,) => {
    return [
    `/api/enrolments/${enrolmentId}/certificate.pdf`
    ] as const;
    }

    
export const getGetCertificateQueryOptions = <TData = Awaited<ReturnType<typeof getCertificate>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | Problem | UnexpectedResponse>>(enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCertificate>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCertificateQueryKey(enrolmentId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCertificate>>> = ({ signal }) => getCertificate(enrolmentId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(enrolmentId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCertificate>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCertificateQueryResult = NonNullable<Awaited<ReturnType<typeof getCertificate>>>
export type GetCertificateQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | Problem | UnexpectedResponse>


export function useGetCertificate<TData = Awaited<ReturnType<typeof getCertificate>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | Problem | UnexpectedResponse>>(
 enrolmentId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCertificate>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCertificate>>,
          TError,
          Awaited<ReturnType<typeof getCertificate>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCertificate<TData = Awaited<ReturnType<typeof getCertificate>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | Problem | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCertificate>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCertificate>>,
          TError,
          Awaited<ReturnType<typeof getCertificate>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCertificate<TData = Awaited<ReturnType<typeof getCertificate>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | Problem | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCertificate>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Fetch a certificate of participation
 */

export function useGetCertificate<TData = Awaited<ReturnType<typeof getCertificate>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | Problem | UnexpectedResponse>>(
 enrolmentId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCertificate>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCertificateQueryOptions(enrolmentId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers and administrators: the standard questions and the programme's own, on three levels.
 * @summary List what members are asked at the end of their set
 */
export const getListEvaluationQuestionsUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/evaluation-questions`
}

export const listEvaluationQuestions = async (programmeId: string, options?: RequestInit): Promise<EvaluationQuestionPage> => {
  
  return http<EvaluationQuestionPage>(getListEvaluationQuestionsUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListEvaluationQuestionsQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}/evaluation-questions`
    ] as const;
    }

    
export const getListEvaluationQuestionsQueryOptions = <TData = Awaited<ReturnType<typeof listEvaluationQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationQuestions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListEvaluationQuestionsQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listEvaluationQuestions>>> = ({ signal }) => listEvaluationQuestions(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listEvaluationQuestions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListEvaluationQuestionsQueryResult = NonNullable<Awaited<ReturnType<typeof listEvaluationQuestions>>>
export type ListEvaluationQuestionsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useListEvaluationQuestions<TData = Awaited<ReturnType<typeof listEvaluationQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationQuestions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluationQuestions>>,
          TError,
          Awaited<ReturnType<typeof listEvaluationQuestions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluationQuestions<TData = Awaited<ReturnType<typeof listEvaluationQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationQuestions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluationQuestions>>,
          TError,
          Awaited<ReturnType<typeof listEvaluationQuestions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluationQuestions<TData = Awaited<ReturnType<typeof listEvaluationQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationQuestions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what members are asked at the end of their set
 */

export function useListEvaluationQuestions<TData = Awaited<ReturnType<typeof listEvaluationQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationQuestions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListEvaluationQuestionsQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers: all of its own questions, in their order. A question whose words change becomes another; what was answered stays with what was asked.
 * @summary Decide what members are asked beside the standard questions
 */
export const getAskMembersUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/evaluation-questions`
}

export const askMembers = async (programmeId: string,
    evaluationQuestionsDraft: EvaluationQuestionsDraft, options?: RequestInit): Promise<EvaluationQuestionPage> => {
  
  return http<EvaluationQuestionPage>(getAskMembersUrl(programmeId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      evaluationQuestionsDraft,)
  }
);}




export const getAskMembersMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askMembers>>, TError,{programmeId: string;data: EvaluationQuestionsDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof askMembers>>, TError,{programmeId: string;data: EvaluationQuestionsDraft}, TContext> => {

const mutationKey = ['askMembers'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof askMembers>>, {programmeId: string;data: EvaluationQuestionsDraft}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  askMembers(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AskMembersMutationResult = NonNullable<Awaited<ReturnType<typeof askMembers>>>
    export type AskMembersMutationBody = EvaluationQuestionsDraft
    export type AskMembersMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Decide what members are asked beside the standard questions
 */
export const useAskMembers = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askMembers>>, TError,{programmeId: string;data: EvaluationQuestionsDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof askMembers>>,
        TError,
        {programmeId: string;data: EvaluationQuestionsDraft},
        TContext
      > => {

      const mutationOptions = getAskMembersMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers: themes of what came of it, and words of evaluations, each released by its author. Without names and sets, and nothing before five people have released theirs (rule 26).
 * @summary Show what members of a programme let its organisers read
 */
export const getGetReleasedWordsUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/released-words`
}

export const getReleasedWords = async (programmeId: string, options?: RequestInit): Promise<ReleasedWords> => {
  
  return http<ReleasedWords>(getGetReleasedWordsUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetReleasedWordsQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}/released-words`
    ] as const;
    }

    
export const getGetReleasedWordsQueryOptions = <TData = Awaited<ReturnType<typeof getReleasedWords>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getReleasedWords>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetReleasedWordsQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getReleasedWords>>> = ({ signal }) => getReleasedWords(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getReleasedWords>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetReleasedWordsQueryResult = NonNullable<Awaited<ReturnType<typeof getReleasedWords>>>
export type GetReleasedWordsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetReleasedWords<TData = Awaited<ReturnType<typeof getReleasedWords>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getReleasedWords>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getReleasedWords>>,
          TError,
          Awaited<ReturnType<typeof getReleasedWords>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetReleasedWords<TData = Awaited<ReturnType<typeof getReleasedWords>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getReleasedWords>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getReleasedWords>>,
          TError,
          Awaited<ReturnType<typeof getReleasedWords>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetReleasedWords<TData = Awaited<ReturnType<typeof getReleasedWords>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getReleasedWords>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show what members of a programme let its organisers read
 */

export function useGetReleasedWords<TData = Awaited<ReturnType<typeof getReleasedWords>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getReleasedWords>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetReleasedWordsQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For organisers and the facilitator, or members where nobody facilitates, once each member has evaluated or declined to. A set that renews, or goes on by itself, does so as another set of the same people on the same terms, who sign anew; by itself means without a facilitator, so that members host in turn.
 * @summary Close a set
 */
export const getCloseSetUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/close`
}

export const closeSet = async (setId: string,
    setClosing: SetClosing, options?: RequestInit): Promise<LearningSet> => {
  
  return http<LearningSet>(getCloseSetUrl(setId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      setClosing,)
  }
);}




export const getCloseSetMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeSet>>, TError,{setId: string;data: SetClosing}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof closeSet>>, TError,{setId: string;data: SetClosing}, TContext> => {

const mutationKey = ['closeSet'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof closeSet>>, {setId: string;data: SetClosing}> = (props) => {
          const {setId,data} = props ?? {};

          return  closeSet(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CloseSetMutationResult = NonNullable<Awaited<ReturnType<typeof closeSet>>>
    export type CloseSetMutationBody = SetClosing
    export type CloseSetMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Close a set
 */
export const useCloseSet = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeSet>>, TError,{setId: string;data: SetClosing}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof closeSet>>,
        TError,
        {setId: string;data: SetClosing},
        TContext
      > => {

      const mutationOptions = getCloseSetMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its members and facilitator: who has still to look back, and how members wish that it goes on.
 * @summary Show how a set comes to its end
 */
export const getGetClosingUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/closing`
}

export const getClosing = async (setId: string, options?: RequestInit): Promise<Closing> => {
  
  return http<Closing>(getGetClosingUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetClosingQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}/closing`
    ] as const;
    }

    
export const getGetClosingQueryOptions = <TData = Awaited<ReturnType<typeof getClosing>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getClosing>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetClosingQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getClosing>>> = ({ signal }) => getClosing(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getClosing>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetClosingQueryResult = NonNullable<Awaited<ReturnType<typeof getClosing>>>
export type GetClosingQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetClosing<TData = Awaited<ReturnType<typeof getClosing>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getClosing>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getClosing>>,
          TError,
          Awaited<ReturnType<typeof getClosing>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetClosing<TData = Awaited<ReturnType<typeof getClosing>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getClosing>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getClosing>>,
          TError,
          Awaited<ReturnType<typeof getClosing>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetClosing<TData = Awaited<ReturnType<typeof getClosing>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getClosing>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show how a set comes to its end
 */

export function useGetClosing<TData = Awaited<ReturnType<typeof getClosing>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getClosing>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetClosingQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For organisers and the facilitator, or members where nobody facilitates, while the set runs. It is done when the set closes.
 * @summary Keep what the set decided
 */
export const getDecideHowItGoesOnUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/decision`
}

export const decideHowItGoesOn = async (setId: string,
    decision: Decision, options?: RequestInit): Promise<LearningSet> => {
  
  return http<LearningSet>(getDecideHowItGoesOnUrl(setId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      decision,)
  }
);}




export const getDecideHowItGoesOnMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideHowItGoesOn>>, TError,{setId: string;data: Decision}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof decideHowItGoesOn>>, TError,{setId: string;data: Decision}, TContext> => {

const mutationKey = ['decideHowItGoesOn'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideHowItGoesOn>>, {setId: string;data: Decision}> = (props) => {
          const {setId,data} = props ?? {};

          return  decideHowItGoesOn(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DecideHowItGoesOnMutationResult = NonNullable<Awaited<ReturnType<typeof decideHowItGoesOn>>>
    export type DecideHowItGoesOnMutationBody = Decision
    export type DecideHowItGoesOnMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Keep what the set decided
 */
export const useDecideHowItGoesOn = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideHowItGoesOn>>, TError,{setId: string;data: Decision}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideHowItGoesOn>>,
        TError,
        {setId: string;data: Decision},
        TContext
      > => {

      const mutationOptions = getDecideHowItGoesOnMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members: the questions on the three levels, and what I have answered. Nobody else sees it.
 * @summary Show my own evaluation
 */
export const getGetMyEvaluationUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/evaluation`
}

export const getMyEvaluation = async (setId: string, options?: RequestInit): Promise<Evaluation> => {
  
  return http<Evaluation>(getGetMyEvaluationUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetMyEvaluationQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}/evaluation`
    ] as const;
    }

    
export const getGetMyEvaluationQueryOptions = <TData = Awaited<ReturnType<typeof getMyEvaluation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyEvaluation>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMyEvaluationQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMyEvaluation>>> = ({ signal }) => getMyEvaluation(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMyEvaluation>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMyEvaluationQueryResult = NonNullable<Awaited<ReturnType<typeof getMyEvaluation>>>
export type GetMyEvaluationQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetMyEvaluation<TData = Awaited<ReturnType<typeof getMyEvaluation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyEvaluation>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyEvaluation>>,
          TError,
          Awaited<ReturnType<typeof getMyEvaluation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyEvaluation<TData = Awaited<ReturnType<typeof getMyEvaluation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyEvaluation>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyEvaluation>>,
          TError,
          Awaited<ReturnType<typeof getMyEvaluation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyEvaluation<TData = Awaited<ReturnType<typeof getMyEvaluation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyEvaluation>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show my own evaluation
 */

export function useGetMyEvaluation<TData = Awaited<ReturnType<typeof getMyEvaluation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyEvaluation>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMyEvaluationQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For members, while the set runs; it closes when each has given an evaluation or declined to. A question is declined by leaving it out. Figures are counted together with those of others, never below five people (rule 26); words are seen by nobody else.
 * @summary Evaluate my set, keep a draft of it, or decline to
 */
export const getEvaluateSetUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/evaluation`
}

export const evaluateSet = async (setId: string,
    evaluationEntry: EvaluationEntry, options?: RequestInit): Promise<Evaluation> => {
  
  return http<Evaluation>(getEvaluateSetUrl(setId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      evaluationEntry,)
  }
);}




export const getEvaluateSetMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof evaluateSet>>, TError,{setId: string;data: EvaluationEntry}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof evaluateSet>>, TError,{setId: string;data: EvaluationEntry}, TContext> => {

const mutationKey = ['evaluateSet'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof evaluateSet>>, {setId: string;data: EvaluationEntry}> = (props) => {
          const {setId,data} = props ?? {};

          return  evaluateSet(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type EvaluateSetMutationResult = NonNullable<Awaited<ReturnType<typeof evaluateSet>>>
    export type EvaluateSetMutationBody = EvaluationEntry
    export type EvaluateSetMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Evaluate my set, keep a draft of it, or decline to
 */
export const useEvaluateSet = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof evaluateSet>>, TError,{setId: string;data: EvaluationEntry}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof evaluateSet>>,
        TError,
        {setId: string;data: EvaluationEntry},
        TContext
      > => {

      const mutationOptions = getEvaluateSetMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the member who wrote it, at any time. Organisers read the words without a name or a set, once five people of the programme have released theirs; taken back, they are gone at once.
 * @summary Let the organisers read what I wrote to one question, or take that back
 */
export const getReleaseMyAnswerUrl = (setId: string,
    questionId: string,) => {


  

  return `/api/sets/${setId}/evaluation/answers/${questionId}/release`
}

export const releaseMyAnswer = async (setId: string,
    questionId: string,
    release: Release, options?: RequestInit): Promise<Evaluation> => {
  
  return http<Evaluation>(getReleaseMyAnswerUrl(setId,questionId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      release,)
  }
);}




export const getReleaseMyAnswerMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof releaseMyAnswer>>, TError,{setId: string;questionId: string;data: Release}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof releaseMyAnswer>>, TError,{setId: string;questionId: string;data: Release}, TContext> => {

const mutationKey = ['releaseMyAnswer'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof releaseMyAnswer>>, {setId: string;questionId: string;data: Release}> = (props) => {
          const {setId,questionId,data} = props ?? {};

          return  releaseMyAnswer(setId,questionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ReleaseMyAnswerMutationResult = NonNullable<Awaited<ReturnType<typeof releaseMyAnswer>>>
    export type ReleaseMyAnswerMutationBody = Release
    export type ReleaseMyAnswerMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Let the organisers read what I wrote to one question, or take that back
 */
export const useReleaseMyAnswer = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof releaseMyAnswer>>, TError,{setId: string;questionId: string;data: Release}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof releaseMyAnswer>>,
        TError,
        {setId: string;questionId: string;data: Release},
        TContext
      > => {

      const mutationOptions = getReleaseMyAnswerMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its members and facilitator: the outcomes of its turns and what each member says came of it all, and my own themes, which nobody else sees.
 * @summary Show what came of a set
 */
export const getGetOutcomesUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/outcomes`
}

export const getOutcomes = async (setId: string, options?: RequestInit): Promise<Outcomes> => {
  
  return http<Outcomes>(getGetOutcomesUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetOutcomesQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}/outcomes`
    ] as const;
    }

    
export const getGetOutcomesQueryOptions = <TData = Awaited<ReturnType<typeof getOutcomes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutcomes>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOutcomesQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOutcomes>>> = ({ signal }) => getOutcomes(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOutcomes>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOutcomesQueryResult = NonNullable<Awaited<ReturnType<typeof getOutcomes>>>
export type GetOutcomesQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetOutcomes<TData = Awaited<ReturnType<typeof getOutcomes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutcomes>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOutcomes>>,
          TError,
          Awaited<ReturnType<typeof getOutcomes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOutcomes<TData = Awaited<ReturnType<typeof getOutcomes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutcomes>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOutcomes>>,
          TError,
          Awaited<ReturnType<typeof getOutcomes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOutcomes<TData = Awaited<ReturnType<typeof getOutcomes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutcomes>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show what came of a set
 */

export function useGetOutcomes<TData = Awaited<ReturnType<typeof getOutcomes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutcomes>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOutcomesQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For members, until the set is over. The set reads it.
 * @summary Sum up what came of the set for me
 */
export const getWriteMySummaryUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/summary`
}

export const writeMySummary = async (setId: string,
    summaryEntry: SummaryEntry, options?: RequestInit): Promise<Outcomes> => {
  
  return http<Outcomes>(getWriteMySummaryUrl(setId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      summaryEntry,)
  }
);}




export const getWriteMySummaryMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeMySummary>>, TError,{setId: string;data: SummaryEntry}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof writeMySummary>>, TError,{setId: string;data: SummaryEntry}, TContext> => {

const mutationKey = ['writeMySummary'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof writeMySummary>>, {setId: string;data: SummaryEntry}> = (props) => {
          const {setId,data} = props ?? {};

          return  writeMySummary(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WriteMySummaryMutationResult = NonNullable<Awaited<ReturnType<typeof writeMySummary>>>
    export type WriteMySummaryMutationBody = SummaryEntry
    export type WriteMySummaryMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Sum up what came of the set for me
 */
export const useWriteMySummary = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeMySummary>>, TError,{setId: string;data: SummaryEntry}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof writeMySummary>>,
        TError,
        {setId: string;data: SummaryEntry},
        TContext
      > => {

      const mutationOptions = getWriteMySummaryMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members, also after the end. A few words about an outcome of mine, or about my summary of the set. Nobody else sees them until I release them.
 * @summary Mark a theme of what came of it for me
 */
export const getMarkThemeUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/themes`
}

export const markTheme = async (setId: string,
    newTheme: NewTheme, options?: RequestInit): Promise<Outcomes> => {
  
  return http<Outcomes>(getMarkThemeUrl(setId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newTheme,)
  }
);}




export const getMarkThemeMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markTheme>>, TError,{setId: string;data: NewTheme}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof markTheme>>, TError,{setId: string;data: NewTheme}, TContext> => {

const mutationKey = ['markTheme'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof markTheme>>, {setId: string;data: NewTheme}> = (props) => {
          const {setId,data} = props ?? {};

          return  markTheme(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type MarkThemeMutationResult = NonNullable<Awaited<ReturnType<typeof markTheme>>>
    export type MarkThemeMutationBody = NewTheme
    export type MarkThemeMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Mark a theme of what came of it for me
 */
export const useMarkTheme = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markTheme>>, TError,{setId: string;data: NewTheme}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof markTheme>>,
        TError,
        {setId: string;data: NewTheme},
        TContext
      > => {

      const mutationOptions = getMarkThemeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members, while the set runs. The set sees it.
 * @summary Say how I wish that my set goes on
 */
export const getWishHowItGoesOnUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/wish`
}

export const wishHowItGoesOn = async (setId: string,
    decision: Decision, options?: RequestInit): Promise<Closing> => {
  
  return http<Closing>(getWishHowItGoesOnUrl(setId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      decision,)
  }
);}




export const getWishHowItGoesOnMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof wishHowItGoesOn>>, TError,{setId: string;data: Decision}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof wishHowItGoesOn>>, TError,{setId: string;data: Decision}, TContext> => {

const mutationKey = ['wishHowItGoesOn'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof wishHowItGoesOn>>, {setId: string;data: Decision}> = (props) => {
          const {setId,data} = props ?? {};

          return  wishHowItGoesOn(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WishHowItGoesOnMutationResult = NonNullable<Awaited<ReturnType<typeof wishHowItGoesOn>>>
    export type WishHowItGoesOnMutationBody = Decision
    export type WishHowItGoesOnMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Say how I wish that my set goes on
 */
export const useWishHowItGoesOn = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof wishHowItGoesOn>>, TError,{setId: string;data: Decision}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof wishHowItGoesOn>>,
        TError,
        {setId: string;data: Decision},
        TContext
      > => {

      const mutationOptions = getWishHowItGoesOnMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its author. Released or not, it is gone at once.
 * @summary Remove a theme of mine
 */
export const getRemoveThemeUrl = (themeId: string,) => {


  

  return `/api/themes/${themeId}`
}

export const removeTheme = async (themeId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getRemoveThemeUrl(themeId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getRemoveThemeMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeTheme>>, TError,{themeId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof removeTheme>>, TError,{themeId: string}, TContext> => {

const mutationKey = ['removeTheme'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeTheme>>, {themeId: string}> = (props) => {
          const {themeId} = props ?? {};

          return  removeTheme(themeId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RemoveThemeMutationResult = NonNullable<Awaited<ReturnType<typeof removeTheme>>>
    
    export type RemoveThemeMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Remove a theme of mine
 */
export const useRemoveTheme = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeTheme>>, TError,{themeId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeTheme>>,
        TError,
        {themeId: string},
        TContext
      > => {

      const mutationOptions = getRemoveThemeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its author, at any time. Organisers read the words without a name or a set, once five people of the programme have released a theme; taken back, they are gone at once.
 * @summary Let the organisers read a theme of mine, or take that back
 */
export const getReleaseThemeUrl = (themeId: string,) => {


  

  return `/api/themes/${themeId}/release`
}

export const releaseTheme = async (themeId: string,
    release: Release, options?: RequestInit): Promise<Theme> => {
  
  return http<Theme>(getReleaseThemeUrl(themeId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      release,)
  }
);}




export const getReleaseThemeMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof releaseTheme>>, TError,{themeId: string;data: Release}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof releaseTheme>>, TError,{themeId: string;data: Release}, TContext> => {

const mutationKey = ['releaseTheme'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof releaseTheme>>, {themeId: string;data: Release}> = (props) => {
          const {themeId,data} = props ?? {};

          return  releaseTheme(themeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ReleaseThemeMutationResult = NonNullable<Awaited<ReturnType<typeof releaseTheme>>>
    export type ReleaseThemeMutationBody = Release
    export type ReleaseThemeMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Let the organisers read a theme of mine, or take that back
 */
export const useReleaseTheme = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof releaseTheme>>, TError,{themeId: string;data: Release}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof releaseTheme>>,
        TError,
        {themeId: string;data: Release},
        TContext
      > => {

      const mutationOptions = getReleaseThemeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    