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
  Contribution,
  ExperienceInvitation,
  Floor,
  InvalidResponse,
  ListQuestionsParams,
  NewContribution,
  NewQuestion,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  Outcome,
  OutcomeEntry,
  PrivateNote,
  PrivateNoteEntry,
  Question,
  QuestionAnswer,
  QuestionMarks,
  QuestionPage,
  RaisedHand,
  Silence,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For members and the facilitator.
 * @summary Show a question
 */
export const getGetQuestionUrl = (questionId: string,) => {


  

  return `/api/questions/${questionId}`
}

export const getQuestion = async (questionId: string, options?: RequestInit): Promise<Question> => {
  
  return http<Question>(getGetQuestionUrl(questionId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetQuestionQueryKey = (questionId?: string,) => {
    return [
    `/api/questions/${questionId}`
    ] as const;
    }

    
export const getGetQuestionQueryOptions = <TData = Awaited<ReturnType<typeof getQuestion>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(questionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestion>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetQuestionQueryKey(questionId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getQuestion>>> = ({ signal }) => getQuestion(questionId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(questionId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getQuestion>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetQuestionQueryResult = NonNullable<Awaited<ReturnType<typeof getQuestion>>>
export type GetQuestionQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetQuestion<TData = Awaited<ReturnType<typeof getQuestion>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 questionId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestion>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getQuestion>>,
          TError,
          Awaited<ReturnType<typeof getQuestion>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetQuestion<TData = Awaited<ReturnType<typeof getQuestion>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 questionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestion>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getQuestion>>,
          TError,
          Awaited<ReturnType<typeof getQuestion>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetQuestion<TData = Awaited<ReturnType<typeof getQuestion>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 questionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestion>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show a question
 */

export function useGetQuestion<TData = Awaited<ReturnType<typeof getQuestion>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 questionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getQuestion>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetQuestionQueryOptions(questionId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the presenter. The next question in the queue is put by itself, the quietest asker's first.
 * @summary Say that the question is answered
 */
export const getAnswerQuestionUrl = (questionId: string,) => {


  

  return `/api/questions/${questionId}/answer`
}

export const answerQuestion = async (questionId: string,
    questionAnswer: QuestionAnswer, options?: RequestInit): Promise<Question> => {
  
  return http<Question>(getAnswerQuestionUrl(questionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      questionAnswer,)
  }
);}




export const getAnswerQuestionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerQuestion>>, TError,{questionId: string;data: QuestionAnswer}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof answerQuestion>>, TError,{questionId: string;data: QuestionAnswer}, TContext> => {

const mutationKey = ['answerQuestion'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof answerQuestion>>, {questionId: string;data: QuestionAnswer}> = (props) => {
          const {questionId,data} = props ?? {};

          return  answerQuestion(questionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AnswerQuestionMutationResult = NonNullable<Awaited<ReturnType<typeof answerQuestion>>>
    export type AnswerQuestionMutationBody = QuestionAnswer
    export type AnswerQuestionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Say that the question is answered
 */
export const useAnswerQuestion = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerQuestion>>, TError,{questionId: string;data: QuestionAnswer}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof answerQuestion>>,
        TError,
        {questionId: string;data: QuestionAnswer},
        TContext
      > => {

      const mutationOptions = getAnswerQuestionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter and the host, when no other question is before the presenter.
 * @summary Put a waiting question to the presenter
 */
export const getPutQuestionUrl = (questionId: string,) => {


  

  return `/api/questions/${questionId}/ask`
}

export const putQuestion = async (questionId: string, options?: RequestInit): Promise<Question> => {
  
  return http<Question>(getPutQuestionUrl(questionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getPutQuestionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putQuestion>>, TError,{questionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof putQuestion>>, TError,{questionId: string}, TContext> => {

const mutationKey = ['putQuestion'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putQuestion>>, {questionId: string}> = (props) => {
          const {questionId} = props ?? {};

          return  putQuestion(questionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type PutQuestionMutationResult = NonNullable<Awaited<ReturnType<typeof putQuestion>>>
    
    export type PutQuestionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Put a waiting question to the presenter
 */
export const usePutQuestion = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putQuestion>>, TError,{questionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putQuestion>>,
        TError,
        {questionId: string},
        TContext
      > => {

      const mutationOptions = getPutQuestionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter, who owes nobody a reason.
 * @summary Decline a question
 */
export const getDeclineQuestionUrl = (questionId: string,) => {


  

  return `/api/questions/${questionId}/decline`
}

export const declineQuestion = async (questionId: string, options?: RequestInit): Promise<Question> => {
  
  return http<Question>(getDeclineQuestionUrl(questionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getDeclineQuestionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineQuestion>>, TError,{questionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof declineQuestion>>, TError,{questionId: string}, TContext> => {

const mutationKey = ['declineQuestion'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declineQuestion>>, {questionId: string}> = (props) => {
          const {questionId} = props ?? {};

          return  declineQuestion(questionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DeclineQuestionMutationResult = NonNullable<Awaited<ReturnType<typeof declineQuestion>>>
    
    export type DeclineQuestionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Decline a question
 */
export const useDeclineQuestion = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineQuestion>>, TError,{questionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declineQuestion>>,
        TError,
        {questionId: string},
        TContext
      > => {

      const mutationOptions = getDeclineQuestionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter, once the question was put, also after the session. That it felt like advice is told to its asker and to nobody else.
 * @summary Mark a question
 */
export const getMarkQuestionUrl = (questionId: string,) => {


  

  return `/api/questions/${questionId}/marks`
}

export const markQuestion = async (questionId: string,
    questionMarks: QuestionMarks, options?: RequestInit): Promise<Question> => {
  
  return http<Question>(getMarkQuestionUrl(questionId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      questionMarks,)
  }
);}




export const getMarkQuestionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markQuestion>>, TError,{questionId: string;data: QuestionMarks}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof markQuestion>>, TError,{questionId: string;data: QuestionMarks}, TContext> => {

const mutationKey = ['markQuestion'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof markQuestion>>, {questionId: string;data: QuestionMarks}> = (props) => {
          const {questionId,data} = props ?? {};

          return  markQuestion(questionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type MarkQuestionMutationResult = NonNullable<Awaited<ReturnType<typeof markQuestion>>>
    export type MarkQuestionMutationBody = QuestionMarks
    export type MarkQuestionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Mark a question
 */
export const useMarkQuestion = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markQuestion>>, TError,{questionId: string;data: QuestionMarks}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof markQuestion>>,
        TError,
        {questionId: string;data: QuestionMarks},
        TContext
      > => {

      const mutationOptions = getMarkQuestionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter. It can be put again.
 * @summary Put a question aside
 */
export const getParkQuestionUrl = (questionId: string,) => {


  

  return `/api/questions/${questionId}/park`
}

export const parkQuestion = async (questionId: string, options?: RequestInit): Promise<Question> => {
  
  return http<Question>(getParkQuestionUrl(questionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getParkQuestionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof parkQuestion>>, TError,{questionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof parkQuestion>>, TError,{questionId: string}, TContext> => {

const mutationKey = ['parkQuestion'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof parkQuestion>>, {questionId: string}> = (props) => {
          const {questionId} = props ?? {};

          return  parkQuestion(questionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ParkQuestionMutationResult = NonNullable<Awaited<ReturnType<typeof parkQuestion>>>
    
    export type ParkQuestionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Put a question aside
 */
export const useParkQuestion = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof parkQuestion>>, TError,{questionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof parkQuestion>>,
        TError,
        {questionId: string},
        TContext
      > => {

      const mutationOptions = getParkQuestionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its asker, until it is answered.
 * @summary Take my question back
 */
export const getWithdrawQuestionUrl = (questionId: string,) => {


  

  return `/api/questions/${questionId}/withdraw`
}

export const withdrawQuestion = async (questionId: string, options?: RequestInit): Promise<Question> => {
  
  return http<Question>(getWithdrawQuestionUrl(questionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getWithdrawQuestionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawQuestion>>, TError,{questionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawQuestion>>, TError,{questionId: string}, TContext> => {

const mutationKey = ['withdrawQuestion'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawQuestion>>, {questionId: string}> = (props) => {
          const {questionId} = props ?? {};

          return  withdrawQuestion(questionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WithdrawQuestionMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawQuestion>>>
    
    export type WithdrawQuestionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Take my question back
 */
export const useWithdrawQuestion = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawQuestion>>, TError,{questionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawQuestion>>,
        TError,
        {questionId: string},
        TContext
      > => {

      const mutationOptions = getWithdrawQuestionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter and the host, where the contract has all questions heard first. The first of them is put.
 * @summary Begin to answer what was asked
 */
export const getHearAnswersUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/answering`
}

export const hearAnswers = async (turnId: string, options?: RequestInit): Promise<Floor> => {
  
  return http<Floor>(getHearAnswersUrl(turnId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getHearAnswersMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof hearAnswers>>, TError,{turnId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof hearAnswers>>, TError,{turnId: string}, TContext> => {

const mutationKey = ['hearAnswers'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof hearAnswers>>, {turnId: string}> = (props) => {
          const {turnId} = props ?? {};

          return  hearAnswers(turnId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type HearAnswersMutationResult = NonNullable<Awaited<ReturnType<typeof hearAnswers>>>
    
    export type HearAnswersMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Begin to answer what was asked
 */
export const useHearAnswers = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof hearAnswers>>, TError,{turnId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof hearAnswers>>,
        TError,
        {turnId: string},
        TContext
      > => {

      const mutationOptions = getHearAnswersMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members who do not present, in the turn's open questions, where the session is held with questions and experience (rules 17 and 18).
 * @summary Share an experience
 */
export const getShareExperienceUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/contributions`
}

export const shareExperience = async (turnId: string,
    newContribution: NewContribution, options?: RequestInit): Promise<Contribution> => {
  
  return http<Contribution>(getShareExperienceUrl(turnId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newContribution,)
  }
);}




export const getShareExperienceMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof shareExperience>>, TError,{turnId: string;data: NewContribution}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof shareExperience>>, TError,{turnId: string;data: NewContribution}, TContext> => {

const mutationKey = ['shareExperience'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof shareExperience>>, {turnId: string;data: NewContribution}> = (props) => {
          const {turnId,data} = props ?? {};

          return  shareExperience(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ShareExperienceMutationResult = NonNullable<Awaited<ReturnType<typeof shareExperience>>>
    export type ShareExperienceMutationBody = NewContribution
    export type ShareExperienceMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Share an experience
 */
export const useShareExperience = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof shareExperience>>, TError,{turnId: string;data: NewContribution}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof shareExperience>>,
        TError,
        {turnId: string;data: NewContribution},
        TContext
      > => {

      const mutationOptions = getShareExperienceMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter, in the turn's open questions, where the session is held with questions and experience (rule 18). Experience is told when it was invited.
 * @summary Invite experience, or no longer
 */
export const getInviteExperienceUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/experience`
}

export const inviteExperience = async (turnId: string,
    experienceInvitation: ExperienceInvitation, options?: RequestInit): Promise<Floor> => {
  
  return http<Floor>(getInviteExperienceUrl(turnId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      experienceInvitation,)
  }
);}




export const getInviteExperienceMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inviteExperience>>, TError,{turnId: string;data: ExperienceInvitation}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof inviteExperience>>, TError,{turnId: string;data: ExperienceInvitation}, TContext> => {

const mutationKey = ['inviteExperience'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inviteExperience>>, {turnId: string;data: ExperienceInvitation}> = (props) => {
          const {turnId,data} = props ?? {};

          return  inviteExperience(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type InviteExperienceMutationResult = NonNullable<Awaited<ReturnType<typeof inviteExperience>>>
    export type InviteExperienceMutationBody = ExperienceInvitation
    export type InviteExperienceMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Invite experience, or no longer
 */
export const useInviteExperience = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inviteExperience>>, TError,{turnId: string;data: ExperienceInvitation}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inviteExperience>>,
        TError,
        {turnId: string;data: ExperienceInvitation},
        TContext
      > => {

      const mutationOptions = getInviteExperienceMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter and the host: nobody is waited for who was invited to ask on, and the quietest asker's question is put.
 * @summary Go on to the next question
 */
export const getGoOnUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/go-on`
}

export const goOn = async (turnId: string, options?: RequestInit): Promise<Floor> => {
  
  return http<Floor>(getGoOnUrl(turnId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getGoOnMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof goOn>>, TError,{turnId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof goOn>>, TError,{turnId: string}, TContext> => {

const mutationKey = ['goOn'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof goOn>>, {turnId: string}> = (props) => {
          const {turnId} = props ?? {};

          return  goOn(turnId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type GoOnMutationResult = NonNullable<Awaited<ReturnType<typeof goOn>>>
    
    export type GoOnMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Go on to the next question
 */
export const useGoOn = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof goOn>>, TError,{turnId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof goOn>>,
        TError,
        {turnId: string},
        TContext
      > => {

      const mutationOptions = getGoOnMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For whoever can ask (rule 17). Asking and passing lower it.
 * @summary Raise my hand, or lower it
 */
export const getRaiseHandUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/hand`
}

export const raiseHand = async (turnId: string,
    raisedHand: RaisedHand, options?: RequestInit): Promise<Floor> => {
  
  return http<Floor>(getRaiseHandUrl(turnId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      raisedHand,)
  }
);}




export const getRaiseHandMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof raiseHand>>, TError,{turnId: string;data: RaisedHand}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof raiseHand>>, TError,{turnId: string;data: RaisedHand}, TContext> => {

const mutationKey = ['raiseHand'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof raiseHand>>, {turnId: string;data: RaisedHand}> = (props) => {
          const {turnId,data} = props ?? {};

          return  raiseHand(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RaiseHandMutationResult = NonNullable<Awaited<ReturnType<typeof raiseHand>>>
    export type RaiseHandMutationBody = RaisedHand
    export type RaiseHandMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Raise my hand, or lower it
 */
export const useRaiseHand = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof raiseHand>>, TError,{turnId: string;data: RaisedHand}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof raiseHand>>,
        TError,
        {turnId: string;data: RaisedHand},
        TContext
      > => {

      const mutationOptions = getRaiseHandMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator, each their own. Nobody else reads them.
 * @summary Write my notes on a turn
 */
export const getWriteMyNotesUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/notes`
}

export const writeMyNotes = async (turnId: string,
    privateNoteEntry: PrivateNoteEntry, options?: RequestInit): Promise<PrivateNote> => {
  
  return http<PrivateNote>(getWriteMyNotesUrl(turnId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      privateNoteEntry,)
  }
);}




export const getWriteMyNotesMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeMyNotes>>, TError,{turnId: string;data: PrivateNoteEntry}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof writeMyNotes>>, TError,{turnId: string;data: PrivateNoteEntry}, TContext> => {

const mutationKey = ['writeMyNotes'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof writeMyNotes>>, {turnId: string;data: PrivateNoteEntry}> = (props) => {
          const {turnId,data} = props ?? {};

          return  writeMyNotes(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WriteMyNotesMutationResult = NonNullable<Awaited<ReturnType<typeof writeMyNotes>>>
    export type WriteMyNotesMutationBody = PrivateNoteEntry
    export type WriteMyNotesMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Write my notes on a turn
 */
export const useWriteMyNotes = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeMyNotes>>, TError,{turnId: string;data: PrivateNoteEntry}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof writeMyNotes>>,
        TError,
        {turnId: string;data: PrivateNoteEntry},
        TContext
      > => {

      const mutationOptions = getWriteMyNotesMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator, each their own. Nobody else reads them.
 * @summary Show my notes on a turn
 */
export const getGetMyNotesUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/notes`
}

export const getMyNotes = async (turnId: string, options?: RequestInit): Promise<PrivateNote> => {
  
  return http<PrivateNote>(getGetMyNotesUrl(turnId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetMyNotesQueryKey = (turnId?: string,) => {
    return [
    `/api/turns/${turnId}/notes`
    ] as const;
    }

    
export const getGetMyNotesQueryOptions = <TData = Awaited<ReturnType<typeof getMyNotes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyNotes>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMyNotesQueryKey(turnId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMyNotes>>> = ({ signal }) => getMyNotes(turnId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(turnId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMyNotes>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMyNotesQueryResult = NonNullable<Awaited<ReturnType<typeof getMyNotes>>>
export type GetMyNotesQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetMyNotes<TData = Awaited<ReturnType<typeof getMyNotes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyNotes>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyNotes>>,
          TError,
          Awaited<ReturnType<typeof getMyNotes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyNotes<TData = Awaited<ReturnType<typeof getMyNotes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyNotes>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyNotes>>,
          TError,
          Awaited<ReturnType<typeof getMyNotes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyNotes<TData = Awaited<ReturnType<typeof getMyNotes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyNotes>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show my notes on a turn
 */

export function useGetMyNotes<TData = Awaited<ReturnType<typeof getMyNotes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyNotes>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMyNotesQueryOptions(turnId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the presenter, from the turn's open questions to its end: a summary, or an explicit none (rule 20).
 * @summary Record the outcome of my turn
 */
export const getRecordOutcomeUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/outcome`
}

export const recordOutcome = async (turnId: string,
    outcomeEntry: OutcomeEntry, options?: RequestInit): Promise<Outcome> => {
  
  return http<Outcome>(getRecordOutcomeUrl(turnId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      outcomeEntry,)
  }
);}




export const getRecordOutcomeMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordOutcome>>, TError,{turnId: string;data: OutcomeEntry}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof recordOutcome>>, TError,{turnId: string;data: OutcomeEntry}, TContext> => {

const mutationKey = ['recordOutcome'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordOutcome>>, {turnId: string;data: OutcomeEntry}> = (props) => {
          const {turnId,data} = props ?? {};

          return  recordOutcome(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RecordOutcomeMutationResult = NonNullable<Awaited<ReturnType<typeof recordOutcome>>>
    export type RecordOutcomeMutationBody = OutcomeEntry
    export type RecordOutcomeMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Record the outcome of my turn
 */
export const useRecordOutcome = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordOutcome>>, TError,{turnId: string;data: OutcomeEntry}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordOutcome>>,
        TError,
        {turnId: string;data: OutcomeEntry},
        TContext
      > => {

      const mutationOptions = getRecordOutcomeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members who do not present, while the turn is on (rule 16). Passing twice is passing once.
 * @summary Pass on asking
 */
export const getPassTurnUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/passes`
}

export const passTurn = async (turnId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getPassTurnUrl(turnId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getPassTurnMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof passTurn>>, TError,{turnId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof passTurn>>, TError,{turnId: string}, TContext> => {

const mutationKey = ['passTurn'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof passTurn>>, {turnId: string}> = (props) => {
          const {turnId} = props ?? {};

          return  passTurn(turnId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type PassTurnMutationResult = NonNullable<Awaited<ReturnType<typeof passTurn>>>
    
    export type PassTurnMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Pass on asking
 */
export const usePassTurn = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof passTurn>>, TError,{turnId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof passTurn>>,
        TError,
        {turnId: string},
        TContext
      > => {

      const mutationOptions = getPassTurnMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator.
 * @summary List a turn's questions in their order
 */
export const getListQuestionsUrl = (turnId: string,
    params?: ListQuestionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/turns/${turnId}/questions?${stringifiedParams}` : `/api/turns/${turnId}/questions`
}

export const listQuestions = async (turnId: string,
    params?: ListQuestionsParams, options?: RequestInit): Promise<QuestionPage> => {
  
  return http<QuestionPage>(getListQuestionsUrl(turnId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListQuestionsQueryKey = (turnId?: string,
    params?: ListQuestionsParams,) => {
    return [
    `/api/turns/${turnId}/questions`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListQuestionsQueryOptions = <TData = Awaited<ReturnType<typeof listQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(turnId: string,
    params?: ListQuestionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQuestions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListQuestionsQueryKey(turnId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listQuestions>>> = ({ signal }) => listQuestions(turnId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(turnId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listQuestions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListQuestionsQueryResult = NonNullable<Awaited<ReturnType<typeof listQuestions>>>
export type ListQuestionsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListQuestions<TData = Awaited<ReturnType<typeof listQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 turnId: string,
    params: undefined |  ListQuestionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQuestions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listQuestions>>,
          TError,
          Awaited<ReturnType<typeof listQuestions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListQuestions<TData = Awaited<ReturnType<typeof listQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 turnId: string,
    params?: ListQuestionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQuestions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listQuestions>>,
          TError,
          Awaited<ReturnType<typeof listQuestions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListQuestions<TData = Awaited<ReturnType<typeof listQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 turnId: string,
    params?: ListQuestionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQuestions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List a turn's questions in their order
 */

export function useListQuestions<TData = Awaited<ReturnType<typeof listQuestions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 turnId: string,
    params?: ListQuestionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listQuestions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListQuestionsQueryOptions(turnId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For members who do not present (rule 17) and the facilitator, while the turn is in its clarifying or open questions (rule 23). It waits in the queue when another question is before the presenter.
 * @summary Ask a question
 */
export const getAskQuestionUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/questions`
}

export const askQuestion = async (turnId: string,
    newQuestion: NewQuestion, options?: RequestInit): Promise<Question> => {
  
  return http<Question>(getAskQuestionUrl(turnId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newQuestion,)
  }
);}




export const getAskQuestionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askQuestion>>, TError,{turnId: string;data: NewQuestion}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof askQuestion>>, TError,{turnId: string;data: NewQuestion}, TContext> => {

const mutationKey = ['askQuestion'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof askQuestion>>, {turnId: string;data: NewQuestion}> = (props) => {
          const {turnId,data} = props ?? {};

          return  askQuestion(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AskQuestionMutationResult = NonNullable<Awaited<ReturnType<typeof askQuestion>>>
    export type AskQuestionMutationBody = NewQuestion
    export type AskQuestionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Ask a question
 */
export const useAskQuestion = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askQuestion>>, TError,{turnId: string;data: NewQuestion}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof askQuestion>>,
        TError,
        {turnId: string;data: NewQuestion},
        TContext
      > => {

      const mutationOptions = getAskQuestionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter and the host, while there is time for questions. Everybody sees it, and how long it has lasted. What the presenter does with a question ends it.
 * @summary Keep silence, or break it
 */
export const getKeepSilenceUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/silence`
}

export const keepSilence = async (turnId: string,
    silence: Silence, options?: RequestInit): Promise<Floor> => {
  
  return http<Floor>(getKeepSilenceUrl(turnId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      silence,)
  }
);}




export const getKeepSilenceMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof keepSilence>>, TError,{turnId: string;data: Silence}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof keepSilence>>, TError,{turnId: string;data: Silence}, TContext> => {

const mutationKey = ['keepSilence'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof keepSilence>>, {turnId: string;data: Silence}> = (props) => {
          const {turnId,data} = props ?? {};

          return  keepSilence(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type KeepSilenceMutationResult = NonNullable<Awaited<ReturnType<typeof keepSilence>>>
    export type KeepSilenceMutationBody = Silence
    export type KeepSilenceMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Keep silence, or break it
 */
export const useKeepSilence = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof keepSilence>>, TError,{turnId: string;data: Silence}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof keepSilence>>,
        TError,
        {turnId: string;data: Silence},
        TContext
      > => {

      const mutationOptions = getKeepSilenceMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    