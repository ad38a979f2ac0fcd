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
  NewPoll,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  Poll,
  PollAnswers,
  PollDecision,
  PollList,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * Who answered what comes to members and the facilitator only.
 * @summary Show a poll
 */
export const getGetPollUrl = (pollId: string,) => {


  

  return `/api/polls/${pollId}`
}

export const getPoll = async (pollId: string, options?: RequestInit): Promise<Poll> => {
  
  return http<Poll>(getGetPollUrl(pollId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetPollQueryKey = (pollId?: string,) => {
    return [
    `/api/polls/${pollId}`
    ] as const;
    }

    
export const getGetPollQueryOptions = <TData = Awaited<ReturnType<typeof getPoll>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(pollId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPoll>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPollQueryKey(pollId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPoll>>> = ({ signal }) => getPoll(pollId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(pollId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPoll>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPollQueryResult = NonNullable<Awaited<ReturnType<typeof getPoll>>>
export type GetPollQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetPoll<TData = Awaited<ReturnType<typeof getPoll>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 pollId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPoll>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPoll>>,
          TError,
          Awaited<ReturnType<typeof getPoll>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPoll<TData = Awaited<ReturnType<typeof getPoll>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 pollId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPoll>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPoll>>,
          TError,
          Awaited<ReturnType<typeof getPoll>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPoll<TData = Awaited<ReturnType<typeof getPoll>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 pollId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPoll>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show a poll
 */

export function useGetPoll<TData = Awaited<ReturnType<typeof getPoll>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 pollId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPoll>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPollQueryOptions(pollId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For members and the facilitator, while the poll is open. An answer to a time replaces the one before.
 * @summary Availability when I can come
 */
export const getAnswerPollUrl = (pollId: string,) => {


  

  return `/api/polls/${pollId}/answers/me`
}

export const answerPoll = async (pollId: string,
    pollAnswers: PollAnswers, options?: RequestInit): Promise<Poll> => {
  
  return http<Poll>(getAnswerPollUrl(pollId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      pollAnswers,)
  }
);}




export const getAnswerPollMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerPoll>>, TError,{pollId: string;data: PollAnswers}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof answerPoll>>, TError,{pollId: string;data: PollAnswers}, TContext> => {

const mutationKey = ['answerPoll'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof answerPoll>>, {pollId: string;data: PollAnswers}> = (props) => {
          const {pollId,data} = props ?? {};

          return  answerPoll(pollId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AnswerPollMutationResult = NonNullable<Awaited<ReturnType<typeof answerPoll>>>
    export type AnswerPollMutationBody = PollAnswers
    export type AnswerPollMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Availability when I can come
 */
export const useAnswerPoll = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerPoll>>, TError,{pollId: string;data: PollAnswers}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof answerPoll>>,
        TError,
        {pollId: string;data: PollAnswers},
        TContext
      > => {

      const mutationOptions = getAnswerPollMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For who plans in the set. The poll is decided and the series planned, both or neither (rules 5 and 8 to 11).
 * @summary Take one of the times, and plan the series with it
 */
export const getDecidePollUrl = (pollId: string,) => {


  

  return `/api/polls/${pollId}/decide`
}

export const decidePoll = async (pollId: string,
    pollDecision: PollDecision, options?: RequestInit): Promise<Poll> => {
  
  return http<Poll>(getDecidePollUrl(pollId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      pollDecision,)
  }
);}




export const getDecidePollMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decidePoll>>, TError,{pollId: string;data: PollDecision}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof decidePoll>>, TError,{pollId: string;data: PollDecision}, TContext> => {

const mutationKey = ['decidePoll'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decidePoll>>, {pollId: string;data: PollDecision}> = (props) => {
          const {pollId,data} = props ?? {};

          return  decidePoll(pollId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DecidePollMutationResult = NonNullable<Awaited<ReturnType<typeof decidePoll>>>
    export type DecidePollMutationBody = PollDecision
    export type DecidePollMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Take one of the times, and plan the series with it
 */
export const useDecidePoll = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decidePoll>>, TError,{pollId: string;data: PollDecision}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decidePoll>>,
        TError,
        {pollId: string;data: PollDecision},
        TContext
      > => {

      const mutationOptions = getDecidePollMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For who plans in the set.
 * @summary Withdraw a poll without taking a time
 */
export const getWithdrawPollUrl = (pollId: string,) => {


  

  return `/api/polls/${pollId}/withdraw`
}

export const withdrawPoll = async (pollId: string, options?: RequestInit): Promise<Poll> => {
  
  return http<Poll>(getWithdrawPollUrl(pollId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getWithdrawPollMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawPoll>>, TError,{pollId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawPoll>>, TError,{pollId: string}, TContext> => {

const mutationKey = ['withdrawPoll'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawPoll>>, {pollId: string}> = (props) => {
          const {pollId} = props ?? {};

          return  withdrawPoll(pollId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WithdrawPollMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawPoll>>>
    
    export type WithdrawPollMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Withdraw a poll without taking a time
 */
export const useWithdrawPoll = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawPoll>>, TError,{pollId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawPoll>>,
        TError,
        {pollId: string},
        TContext
      > => {

      const mutationOptions = getWithdrawPollMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For who plans in the set, with two to twelve times. One poll is open at a time.
 * @summary Ask the set when it could meet
 */
export const getOpenPollUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/polls`
}

export const openPoll = async (setId: string,
    newPoll: NewPoll, options?: RequestInit): Promise<Poll> => {
  
  return http<Poll>(getOpenPollUrl(setId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newPoll,)
  }
);}




export const getOpenPollMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openPoll>>, TError,{setId: string;data: NewPoll}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof openPoll>>, TError,{setId: string;data: NewPoll}, TContext> => {

const mutationKey = ['openPoll'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof openPoll>>, {setId: string;data: NewPoll}> = (props) => {
          const {setId,data} = props ?? {};

          return  openPoll(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type OpenPollMutationResult = NonNullable<Awaited<ReturnType<typeof openPoll>>>
    export type OpenPollMutationBody = NewPoll
    export type OpenPollMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Ask the set when it could meet
 */
export const useOpenPoll = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openPoll>>, TError,{setId: string;data: NewPoll}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof openPoll>>,
        TError,
        {setId: string;data: NewPoll},
        TContext
      > => {

      const mutationOptions = getOpenPollMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members, the facilitator, the programme's organisers and administrators; who answered what comes to members and the facilitator only (rule 25).
 * @summary List the polls of a set, the newest first
 */
export const getListPollsUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/polls`
}

export const listPolls = async (setId: string, options?: RequestInit): Promise<PollList> => {
  
  return http<PollList>(getListPollsUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListPollsQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}/polls`
    ] as const;
    }

    
export const getListPollsQueryOptions = <TData = Awaited<ReturnType<typeof listPolls>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPolls>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPollsQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPolls>>> = ({ signal }) => listPolls(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPolls>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPollsQueryResult = NonNullable<Awaited<ReturnType<typeof listPolls>>>
export type ListPollsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useListPolls<TData = Awaited<ReturnType<typeof listPolls>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPolls>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPolls>>,
          TError,
          Awaited<ReturnType<typeof listPolls>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPolls<TData = Awaited<ReturnType<typeof listPolls>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPolls>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPolls>>,
          TError,
          Awaited<ReturnType<typeof listPolls>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPolls<TData = Awaited<ReturnType<typeof listPolls>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPolls>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the polls of a set, the newest first
 */

export function useListPolls<TData = Awaited<ReturnType<typeof listPolls>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPolls>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPollsQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



