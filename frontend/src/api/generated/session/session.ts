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
  AttendanceRecord,
  Bidding,
  CallingOff,
  ChangedMeanwhileResponse,
  ConflictResponse,
  FacilitationMode,
  FollowRoomParams,
  IfMatchNeededResponse,
  InvalidResponse,
  LearningSession,
  ListSessionsParams,
  ListTurnsParams,
  NewBid,
  NewTurn,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  PhaseAdvance,
  PhaseExtension,
  PhaseScript,
  PresenterChange,
  PresenterSettlement,
  Problem,
  ReviewSheet,
  ReviewSheetEntry,
  Room,
  RoomEvent,
  SessionConclusion,
  SessionKind,
  SessionMove,
  SessionPlan,
  SessionSummaryPage,
  SessionUpdate,
  SetScript,
  SetScriptEntry,
  SetScriptList,
  Speaker,
  TooLargeResponse,
  TurnLog,
  TurnPage,
  TurnSkip,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For organisers, the facilitator and the host, and for members of a set without a facilitator. Another length scales the phases (rule 11); a session can be stricter than its contract, never laxer (rule 7).
 * @summary Change when and how a planned session is held
 */
export const getUpdateSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}`
}

export const updateSession = async (sessionId: string,
    sessionUpdate: SessionUpdate, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getUpdateSessionUrl(sessionId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      sessionUpdate,)
  }
);}




export const getUpdateSessionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateSession>>, TError,{sessionId: string;data: SessionUpdate}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof updateSession>>, TError,{sessionId: string;data: SessionUpdate}, TContext> => {

const mutationKey = ['updateSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateSession>>, {sessionId: string;data: SessionUpdate}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  updateSession(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UpdateSessionMutationResult = NonNullable<Awaited<ReturnType<typeof updateSession>>>
    export type UpdateSessionMutationBody = SessionUpdate
    export type UpdateSessionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change when and how a planned session is held
 */
export const useUpdateSession = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateSession>>, TError,{sessionId: string;data: SessionUpdate}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateSession>>,
        TError,
        {sessionId: string;data: SessionUpdate},
        TContext
      > => {

      const mutationOptions = getUpdateSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members, the facilitator, the programme's organisers and administrators.
 * @summary Show a session
 */
export const getGetSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}`
}

export const getSession = async (sessionId: string, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getGetSessionUrl(sessionId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetSessionQueryKey = (sessionId?: string,) => {
    return [
    `/api/sessions/${sessionId}`
    ] as const;
    }

    
export const getGetSessionQueryOptions = <TData = Awaited<ReturnType<typeof getSession>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSession>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSessionQueryKey(sessionId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSession>>> = ({ signal }) => getSession(sessionId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(sessionId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSession>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSessionQueryResult = NonNullable<Awaited<ReturnType<typeof getSession>>>
export type GetSessionQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetSession<TData = Awaited<ReturnType<typeof getSession>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSession>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSession>>,
          TError,
          Awaited<ReturnType<typeof getSession>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSession<TData = Awaited<ReturnType<typeof getSession>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSession>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSession>>,
          TError,
          Awaited<ReturnType<typeof getSession>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSession<TData = Awaited<ReturnType<typeof getSession>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSession>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show a session
 */

export function useGetSession<TData = Awaited<ReturnType<typeof getSession>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSession>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSessionQueryOptions(sessionId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the host and the facilitator. `from` is the phase that is left: when another was faster, the answer is 409 `phase-moved-on`. Rules 13, 20 and 22 can block, rules 15 and 16 want a stated reason.
 * @summary Go on to the next phase
 */
export const getAdvancePhaseUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/advance`
}

export const advancePhase = async (sessionId: string,
    phaseAdvance: PhaseAdvance, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getAdvancePhaseUrl(sessionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      phaseAdvance,)
  }
);}




export const getAdvancePhaseMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof advancePhase>>, TError,{sessionId: string;data: PhaseAdvance}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof advancePhase>>, TError,{sessionId: string;data: PhaseAdvance}, TContext> => {

const mutationKey = ['advancePhase'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof advancePhase>>, {sessionId: string;data: PhaseAdvance}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  advancePhase(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AdvancePhaseMutationResult = NonNullable<Awaited<ReturnType<typeof advancePhase>>>
    export type AdvancePhaseMutationBody = PhaseAdvance
    export type AdvancePhaseMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Go on to the next phase
 */
export const useAdvancePhase = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof advancePhase>>, TError,{sessionId: string;data: PhaseAdvance}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof advancePhase>>,
        TError,
        {sessionId: string;data: PhaseAdvance},
        TContext
      > => {

      const mutationOptions = getAdvancePhaseMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members, before the session.
 * @summary Say that I cannot come
 */
export const getApologiseUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/apologies`
}

export const apologise = async (sessionId: string, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getApologiseUrl(sessionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getApologiseMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof apologise>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof apologise>>, TError,{sessionId: string}, TContext> => {

const mutationKey = ['apologise'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof apologise>>, {sessionId: string}> = (props) => {
          const {sessionId} = props ?? {};

          return  apologise(sessionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ApologiseMutationResult = NonNullable<Awaited<ReturnType<typeof apologise>>>
    
    export type ApologiseMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Say that I cannot come
 */
export const useApologise = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof apologise>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof apologise>>,
        TError,
        {sessionId: string},
        TContext
      > => {

      const mutationOptions = getApologiseMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the host, the facilitator and organisers.
 * @summary Set right what stands about a member's attendance
 */
export const getRecordAttendanceUrl = (sessionId: string,
    personId: string,) => {


  

  return `/api/sessions/${sessionId}/attendance/${personId}`
}

export const recordAttendance = async (sessionId: string,
    personId: string,
    attendanceRecord: AttendanceRecord, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getRecordAttendanceUrl(sessionId,personId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      attendanceRecord,)
  }
);}




export const getRecordAttendanceMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordAttendance>>, TError,{sessionId: string;personId: string;data: AttendanceRecord}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof recordAttendance>>, TError,{sessionId: string;personId: string;data: AttendanceRecord}, TContext> => {

const mutationKey = ['recordAttendance'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordAttendance>>, {sessionId: string;personId: string;data: AttendanceRecord}> = (props) => {
          const {sessionId,personId,data} = props ?? {};

          return  recordAttendance(sessionId,personId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RecordAttendanceMutationResult = NonNullable<Awaited<ReturnType<typeof recordAttendance>>>
    export type RecordAttendanceMutationBody = AttendanceRecord
    export type RecordAttendanceMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Set right what stands about a member's attendance
 */
export const useRecordAttendance = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordAttendance>>, TError,{sessionId: string;personId: string;data: AttendanceRecord}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordAttendance>>,
        TError,
        {sessionId: string;personId: string;data: AttendanceRecord},
        TContext
      > => {

      const mutationOptions = getRecordAttendanceMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Its presenters are free to be planned again in another session.
 * @summary Cancel a planned session, alone or with all that follow
 */
export const getCancelSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/cancel`
}

export const cancelSession = async (sessionId: string,
    callingOff: CallingOff, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getCancelSessionUrl(sessionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      callingOff,)
  }
);}




export const getCancelSessionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelSession>>, TError,{sessionId: string;data: CallingOff}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelSession>>, TError,{sessionId: string;data: CallingOff}, TContext> => {

const mutationKey = ['cancelSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelSession>>, {sessionId: string;data: CallingOff}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  cancelSession(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CancelSessionMutationResult = NonNullable<Awaited<ReturnType<typeof cancelSession>>>
    export type CancelSessionMutationBody = CallingOff
    export type CancelSessionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Cancel a planned session, alone or with all that follow
 */
export const useCancelSession = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelSession>>, TError,{sessionId: string;data: CallingOff}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelSession>>,
        TError,
        {sessionId: string;data: CallingOff},
        TContext
      > => {

      const mutationOptions = getCancelSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the host and the facilitator. The introductory session concludes when every member is introduced (rule 5). Whoever was expected and did not come was absent (rule 14).
 * @summary Conclude a session from its reflection
 */
export const getConcludeSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/conclude`
}

export const concludeSession = async (sessionId: string,
    sessionConclusion: SessionConclusion, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getConcludeSessionUrl(sessionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      sessionConclusion,)
  }
);}




export const getConcludeSessionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof concludeSession>>, TError,{sessionId: string;data: SessionConclusion}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof concludeSession>>, TError,{sessionId: string;data: SessionConclusion}, TContext> => {

const mutationKey = ['concludeSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof concludeSession>>, {sessionId: string;data: SessionConclusion}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  concludeSession(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ConcludeSessionMutationResult = NonNullable<Awaited<ReturnType<typeof concludeSession>>>
    export type ConcludeSessionMutationBody = SessionConclusion
    export type ConcludeSessionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Conclude a session from its reflection
 */
export const useConcludeSession = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof concludeSession>>, TError,{sessionId: string;data: SessionConclusion}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof concludeSession>>,
        TError,
        {sessionId: string;data: SessionConclusion},
        TContext
      > => {

      const mutationOptions = getConcludeSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members, before the session; also after apologies. Whoever says nothing is expected (rule 14).
 * @summary Say that I will come
 */
export const getConfirmComingUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/confirmations`
}

export const confirmComing = async (sessionId: string, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getConfirmComingUrl(sessionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getConfirmComingMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmComing>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof confirmComing>>, TError,{sessionId: string}, TContext> => {

const mutationKey = ['confirmComing'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof confirmComing>>, {sessionId: string}> = (props) => {
          const {sessionId} = props ?? {};

          return  confirmComing(sessionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ConfirmComingMutationResult = NonNullable<Awaited<ReturnType<typeof confirmComing>>>
    
    export type ConfirmComingMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Say that I will come
 */
export const useConfirmComing = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmComing>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof confirmComing>>,
        TError,
        {sessionId: string},
        TContext
      > => {

      const mutationOptions = getConfirmComingMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator. A stream of events named `room`, each with a `RoomEvent` as its data and with an id that is one more than that of the event before it. Read the room first, and follow it from its `lastEvent` on; a browser that comes back says itself, as `Last-Event-ID`, how far it has come. Whoever comes back to more than they knew is told each event and with the last of them to read the room again. The stream ends when its reader leaves the set or signs out; one whose line broke comes back.
 * @summary Follow what happens in the room of a session
 */
export const getFollowRoomUrl = (sessionId: string,
    params?: FollowRoomParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/sessions/${sessionId}/events?${stringifiedParams}` : `/api/sessions/${sessionId}/events`
}

export const followRoom = async (sessionId: string,
    params?: FollowRoomParams, options?: RequestInit): Promise<RoomEvent> => {
  
  return http<RoomEvent>(getFollowRoomUrl(sessionId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getFollowRoomQueryKey = (sessionId?: string,
    params?: FollowRoomParams,) => {
    return [
    `/api/sessions/${sessionId}/events`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getFollowRoomQueryOptions = <TData = Awaited<ReturnType<typeof followRoom>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | Problem | UnexpectedResponse>>(sessionId: string,
    params?: FollowRoomParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof followRoom>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getFollowRoomQueryKey(sessionId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof followRoom>>> = ({ signal }) => followRoom(sessionId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(sessionId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof followRoom>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type FollowRoomQueryResult = NonNullable<Awaited<ReturnType<typeof followRoom>>>
export type FollowRoomQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | Problem | UnexpectedResponse>


export function useFollowRoom<TData = Awaited<ReturnType<typeof followRoom>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | Problem | UnexpectedResponse>>(
 sessionId: string,
    params: undefined |  FollowRoomParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof followRoom>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof followRoom>>,
          TError,
          Awaited<ReturnType<typeof followRoom>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useFollowRoom<TData = Awaited<ReturnType<typeof followRoom>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | Problem | UnexpectedResponse>>(
 sessionId: string,
    params?: FollowRoomParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof followRoom>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof followRoom>>,
          TError,
          Awaited<ReturnType<typeof followRoom>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useFollowRoom<TData = Awaited<ReturnType<typeof followRoom>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | Problem | UnexpectedResponse>>(
 sessionId: string,
    params?: FollowRoomParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof followRoom>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Follow what happens in the room of a session
 */

export function useFollowRoom<TData = Awaited<ReturnType<typeof followRoom>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | Problem | UnexpectedResponse>>(
 sessionId: string,
    params?: FollowRoomParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof followRoom>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getFollowRoomQueryOptions(sessionId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the host and the facilitator. Later phases lose them, down to a minute each; dilemmas and reflection lose none (rule 23). More than five minutes for a dilemma want a stated reason (rule 12).
 * @summary Give the phase that is on more minutes
 */
export const getExtendPhaseUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/extend`
}

export const extendPhase = async (sessionId: string,
    phaseExtension: PhaseExtension, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getExtendPhaseUrl(sessionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      phaseExtension,)
  }
);}




export const getExtendPhaseMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof extendPhase>>, TError,{sessionId: string;data: PhaseExtension}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof extendPhase>>, TError,{sessionId: string;data: PhaseExtension}, TContext> => {

const mutationKey = ['extendPhase'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof extendPhase>>, {sessionId: string;data: PhaseExtension}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  extendPhase(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ExtendPhaseMutationResult = NonNullable<Awaited<ReturnType<typeof extendPhase>>>
    export type ExtendPhaseMutationBody = PhaseExtension
    export type ExtendPhaseMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Give the phase that is on more minutes
 */
export const useExtendPhase = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof extendPhase>>, TError,{sessionId: string;data: PhaseExtension}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof extendPhase>>,
        TError,
        {sessionId: string;data: PhaseExtension},
        TContext
      > => {

      const mutationOptions = getExtendPhaseMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator, once the host has not been in the room for a minute.
 * @summary Host in the place of a host who has gone
 */
export const getTakeOverHostingUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/host`
}

export const takeOverHosting = async (sessionId: string, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getTakeOverHostingUrl(sessionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getTakeOverHostingMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof takeOverHosting>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof takeOverHosting>>, TError,{sessionId: string}, TContext> => {

const mutationKey = ['takeOverHosting'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof takeOverHosting>>, {sessionId: string}> = (props) => {
          const {sessionId} = props ?? {};

          return  takeOverHosting(sessionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type TakeOverHostingMutationResult = NonNullable<Awaited<ReturnType<typeof takeOverHosting>>>
    
    export type TakeOverHostingMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Host in the place of a host who has gone
 */
export const useTakeOverHosting = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof takeOverHosting>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof takeOverHosting>>,
        TError,
        {sessionId: string},
        TContext
      > => {

      const mutationOptions = getTakeOverHostingMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator, while it runs and half an hour before it begins.
 * @summary Come into a session
 */
export const getJoinSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/join`
}

export const joinSession = async (sessionId: string, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getJoinSessionUrl(sessionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getJoinSessionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof joinSession>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof joinSession>>, TError,{sessionId: string}, TContext> => {

const mutationKey = ['joinSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof joinSession>>, {sessionId: string}> = (props) => {
          const {sessionId} = props ?? {};

          return  joinSession(sessionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type JoinSessionMutationResult = NonNullable<Awaited<ReturnType<typeof joinSession>>>
    
    export type JoinSessionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Come into a session
 */
export const useJoinSession = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof joinSession>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof joinSession>>,
        TError,
        {sessionId: string},
        TContext
      > => {

      const mutationOptions = getJoinSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For organisers, the facilitator and the host, and for members of a set without a facilitator; all that follow are moved by who plans in the set. They keep their gaps (`KEEP_GAPS`) or follow at the contract's pace (`KEEP_CADENCE`), and their local time when the clocks change. A gap that is far from the contract's wants a stated reason (rule 10).
 * @summary Move a planned session, alone or with all that follow
 */
export const getMoveSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/move`
}

export const moveSession = async (sessionId: string,
    sessionMove: SessionMove, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getMoveSessionUrl(sessionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      sessionMove,)
  }
);}




export const getMoveSessionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof moveSession>>, TError,{sessionId: string;data: SessionMove}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof moveSession>>, TError,{sessionId: string;data: SessionMove}, TContext> => {

const mutationKey = ['moveSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof moveSession>>, {sessionId: string;data: SessionMove}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  moveSession(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type MoveSessionMutationResult = NonNullable<Awaited<ReturnType<typeof moveSession>>>
    export type MoveSessionMutationBody = SessionMove
    export type MoveSessionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Move a planned session, alone or with all that follow
 */
export const useMoveSession = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof moveSession>>, TError,{sessionId: string;data: SessionMove}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof moveSession>>,
        TError,
        {sessionId: string;data: SessionMove},
        TContext
      > => {

      const mutationOptions = getMoveSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the host and the facilitator. The phase keeps the time it has left.
 * @summary Let the clock of a session stand still
 */
export const getPauseSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/pause`
}

export const pauseSession = async (sessionId: string, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getPauseSessionUrl(sessionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getPauseSessionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof pauseSession>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof pauseSession>>, TError,{sessionId: string}, TContext> => {

const mutationKey = ['pauseSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof pauseSession>>, {sessionId: string}> = (props) => {
          const {sessionId} = props ?? {};

          return  pauseSession(sessionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type PauseSessionMutationResult = NonNullable<Awaited<ReturnType<typeof pauseSession>>>
    
    export type PauseSessionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Let the clock of a session stand still
 */
export const usePauseSession = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof pauseSession>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof pauseSession>>,
        TError,
        {sessionId: string},
        TContext
      > => {

      const mutationOptions = getPauseSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * The phases sum to the session's length (rule 11) and end with reflection (rule 23). More than five minutes for a dilemma want a stated reason (rule 12).
 * @summary Give a planned session a script of its own
 */
export const getSetPhaseScriptUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/phases`
}

export const setPhaseScript = async (sessionId: string,
    phaseScript: PhaseScript, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getSetPhaseScriptUrl(sessionId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      phaseScript,)
  }
);}




export const getSetPhaseScriptMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setPhaseScript>>, TError,{sessionId: string;data: PhaseScript}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof setPhaseScript>>, TError,{sessionId: string;data: PhaseScript}, TContext> => {

const mutationKey = ['setPhaseScript'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setPhaseScript>>, {sessionId: string;data: PhaseScript}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  setPhaseScript(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type SetPhaseScriptMutationResult = NonNullable<Awaited<ReturnType<typeof setPhaseScript>>>
    export type SetPhaseScriptMutationBody = PhaseScript
    export type SetPhaseScriptMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Give a planned session a script of its own
 */
export const useSetPhaseScript = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setPhaseScript>>, TError,{sessionId: string;data: PhaseScript}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setPhaseScript>>,
        TError,
        {sessionId: string;data: PhaseScript},
        TContext
      > => {

      const mutationOptions = getSetPhaseScriptMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For organisers and the facilitator, and for members of a set without one. Sessions of the same kind and in the same mode follow it when they are planned, scaled to their length (rule 11).
 * @summary Keep a session's script for the sessions to come
 */
export const getKeepPhaseScriptUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/phases/keep`
}

export const keepPhaseScript = async (sessionId: string, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getKeepPhaseScriptUrl(sessionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getKeepPhaseScriptMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof keepPhaseScript>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof keepPhaseScript>>, TError,{sessionId: string}, TContext> => {

const mutationKey = ['keepPhaseScript'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof keepPhaseScript>>, {sessionId: string}> = (props) => {
          const {sessionId} = props ?? {};

          return  keepPhaseScript(sessionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type KeepPhaseScriptMutationResult = NonNullable<Awaited<ReturnType<typeof keepPhaseScript>>>
    
    export type KeepPhaseScriptMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Keep a session's script for the sessions to come
 */
export const useKeepPhaseScript = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof keepPhaseScript>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof keepPhaseScript>>,
        TError,
        {sessionId: string},
        TContext
      > => {

      const mutationOptions = getKeepPhaseScriptMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Its presenters are free to be planned again in another session.
 * @summary Postpone a planned session, alone or with all that follow
 */
export const getPostponeSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/postpone`
}

export const postponeSession = async (sessionId: string,
    callingOff: CallingOff, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getPostponeSessionUrl(sessionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      callingOff,)
  }
);}




export const getPostponeSessionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof postponeSession>>, TError,{sessionId: string;data: CallingOff}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof postponeSession>>, TError,{sessionId: string;data: CallingOff}, TContext> => {

const mutationKey = ['postponeSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof postponeSession>>, {sessionId: string;data: CallingOff}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  postponeSession(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type PostponeSessionMutationResult = NonNullable<Awaited<ReturnType<typeof postponeSession>>>
    export type PostponeSessionMutationBody = CallingOff
    export type PostponeSessionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Postpone a planned session, alone or with all that follow
 */
export const usePostponeSession = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof postponeSession>>, TError,{sessionId: string;data: CallingOff}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof postponeSession>>,
        TError,
        {sessionId: string;data: CallingOff},
        TContext
      > => {

      const mutationOptions = getPostponeSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the host and the facilitator, and for whoever pressed stop.
 * @summary Let the clock of a session go again
 */
export const getResumeSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/resume`
}

export const resumeSession = async (sessionId: string, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getResumeSessionUrl(sessionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getResumeSessionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumeSession>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof resumeSession>>, TError,{sessionId: string}, TContext> => {

const mutationKey = ['resumeSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof resumeSession>>, {sessionId: string}> = (props) => {
          const {sessionId} = props ?? {};

          return  resumeSession(sessionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ResumeSessionMutationResult = NonNullable<Awaited<ReturnType<typeof resumeSession>>>
    
    export type ResumeSessionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Let the clock of a session go again
 */
export const useResumeSession = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumeSession>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof resumeSession>>,
        TError,
        {sessionId: string},
        TContext
      > => {

      const mutationOptions = getResumeSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator, each their own, also long after the session. Nobody else reads it.
 * @summary Write my review sheet of a session
 */
export const getWriteMyReviewSheetUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/review-sheet`
}

export const writeMyReviewSheet = async (sessionId: string,
    reviewSheetEntry: ReviewSheetEntry, options?: RequestInit): Promise<ReviewSheet> => {
  
  return http<ReviewSheet>(getWriteMyReviewSheetUrl(sessionId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      reviewSheetEntry,)
  }
);}




export const getWriteMyReviewSheetMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeMyReviewSheet>>, TError,{sessionId: string;data: ReviewSheetEntry}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof writeMyReviewSheet>>, TError,{sessionId: string;data: ReviewSheetEntry}, TContext> => {

const mutationKey = ['writeMyReviewSheet'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof writeMyReviewSheet>>, {sessionId: string;data: ReviewSheetEntry}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  writeMyReviewSheet(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WriteMyReviewSheetMutationResult = NonNullable<Awaited<ReturnType<typeof writeMyReviewSheet>>>
    export type WriteMyReviewSheetMutationBody = ReviewSheetEntry
    export type WriteMyReviewSheetMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Write my review sheet of a session
 */
export const useWriteMyReviewSheet = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeMyReviewSheet>>, TError,{sessionId: string;data: ReviewSheetEntry}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof writeMyReviewSheet>>,
        TError,
        {sessionId: string;data: ReviewSheetEntry},
        TContext
      > => {

      const mutationOptions = getWriteMyReviewSheetMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator, each their own. Nobody else reads it.
 * @summary Show my review sheet of a session
 */
export const getGetMyReviewSheetUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/review-sheet`
}

export const getMyReviewSheet = async (sessionId: string, options?: RequestInit): Promise<ReviewSheet> => {
  
  return http<ReviewSheet>(getGetMyReviewSheetUrl(sessionId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetMyReviewSheetQueryKey = (sessionId?: string,) => {
    return [
    `/api/sessions/${sessionId}/review-sheet`
    ] as const;
    }

    
export const getGetMyReviewSheetQueryOptions = <TData = Awaited<ReturnType<typeof getMyReviewSheet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyReviewSheet>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMyReviewSheetQueryKey(sessionId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMyReviewSheet>>> = ({ signal }) => getMyReviewSheet(sessionId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(sessionId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMyReviewSheet>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMyReviewSheetQueryResult = NonNullable<Awaited<ReturnType<typeof getMyReviewSheet>>>
export type GetMyReviewSheetQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetMyReviewSheet<TData = Awaited<ReturnType<typeof getMyReviewSheet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyReviewSheet>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyReviewSheet>>,
          TError,
          Awaited<ReturnType<typeof getMyReviewSheet>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyReviewSheet<TData = Awaited<ReturnType<typeof getMyReviewSheet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyReviewSheet>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyReviewSheet>>,
          TError,
          Awaited<ReturnType<typeof getMyReviewSheet>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyReviewSheet<TData = Awaited<ReturnType<typeof getMyReviewSheet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyReviewSheet>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show my review sheet of a session
 */

export function useGetMyReviewSheet<TData = Awaited<ReturnType<typeof getMyReviewSheet>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyReviewSheet>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMyReviewSheetQueryOptions(sessionId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For members and the facilitator: the session, the turn that is on with everything said in it, the actions it hears about, and the server's time for the countdown.
 * @summary Show the room of a session
 */
export const getGetRoomUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/room`
}

export const getRoom = async (sessionId: string, options?: RequestInit): Promise<Room> => {
  
  return http<Room>(getGetRoomUrl(sessionId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetRoomQueryKey = (sessionId?: string,) => {
    return [
    `/api/sessions/${sessionId}/room`
    ] as const;
    }

    
export const getGetRoomQueryOptions = <TData = Awaited<ReturnType<typeof getRoom>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRoom>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRoomQueryKey(sessionId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRoom>>> = ({ signal }) => getRoom(sessionId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(sessionId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRoom>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRoomQueryResult = NonNullable<Awaited<ReturnType<typeof getRoom>>>
export type GetRoomQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetRoom<TData = Awaited<ReturnType<typeof getRoom>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRoom>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRoom>>,
          TError,
          Awaited<ReturnType<typeof getRoom>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRoom<TData = Awaited<ReturnType<typeof getRoom>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRoom>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRoom>>,
          TError,
          Awaited<ReturnType<typeof getRoom>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRoom<TData = Awaited<ReturnType<typeof getRoom>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRoom>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show the room of a session
 */

export function useGetRoom<TData = Awaited<ReturnType<typeof getRoom>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 sessionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRoom>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRoomQueryOptions(sessionId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the host and the facilitator: everybody sees whose word it is, until the next phase.
 * @summary Give the word to somebody in a round
 */
export const getGiveWordUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/speaker`
}

export const giveWord = async (sessionId: string,
    speaker: Speaker, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getGiveWordUrl(sessionId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      speaker,)
  }
);}




export const getGiveWordMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof giveWord>>, TError,{sessionId: string;data: Speaker}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof giveWord>>, TError,{sessionId: string;data: Speaker}, TContext> => {

const mutationKey = ['giveWord'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof giveWord>>, {sessionId: string;data: Speaker}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  giveWord(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type GiveWordMutationResult = NonNullable<Awaited<ReturnType<typeof giveWord>>>
    export type GiveWordMutationBody = Speaker
    export type GiveWordMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Give the word to somebody in a round
 */
export const useGiveWord = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof giveWord>>, TError,{sessionId: string;data: Speaker}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof giveWord>>,
        TError,
        {sessionId: string;data: Speaker},
        TContext
      > => {

      const mutationOptions = getGiveWordMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its host; where none is named, the facilitator or a member who does not present becomes the host. The introductory session comes first (rule 5), presenting ones need the contract signed by all (rule 6), and a set is in one session at a time.
 * @summary Start a session
 */
export const getStartSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/start`
}

export const startSession = async (sessionId: string, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getStartSessionUrl(sessionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getStartSessionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startSession>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof startSession>>, TError,{sessionId: string}, TContext> => {

const mutationKey = ['startSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startSession>>, {sessionId: string}> = (props) => {
          const {sessionId} = props ?? {};

          return  startSession(sessionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type StartSessionMutationResult = NonNullable<Awaited<ReturnType<typeof startSession>>>
    
    export type StartSessionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Start a session
 */
export const useStartSession = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startSession>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startSession>>,
        TError,
        {sessionId: string},
        TContext
      > => {

      const mutationOptions = getStartSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator, at once and for no reason. The clock stands still and everybody is told that somebody asked to stop; nobody is told who.
 * @summary Stop the session
 */
export const getStopSessionUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/stop`
}

export const stopSession = async (sessionId: string, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getStopSessionUrl(sessionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getStopSessionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof stopSession>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof stopSession>>, TError,{sessionId: string}, TContext> => {

const mutationKey = ['stopSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof stopSession>>, {sessionId: string}> = (props) => {
          const {sessionId} = props ?? {};

          return  stopSession(sessionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type StopSessionMutationResult = NonNullable<Awaited<ReturnType<typeof stopSession>>>
    
    export type StopSessionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Stop the session
 */
export const useStopSession = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof stopSession>>, TError,{sessionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof stopSession>>,
        TError,
        {sessionId: string},
        TContext
      > => {

      const mutationOptions = getStopSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For organisers, the facilitator and the host, and for members of a set without a facilitator; as many as the contract has turns a session. The script is the usual one again (rules 8 and 11).
 * @summary Let one more member present in a planned session
 */
export const getAddTurnUrl = (sessionId: string,) => {


  

  return `/api/sessions/${sessionId}/turns`
}

export const addTurn = async (sessionId: string,
    newTurn: NewTurn, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getAddTurnUrl(sessionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newTurn,)
  }
);}




export const getAddTurnMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addTurn>>, TError,{sessionId: string;data: NewTurn}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof addTurn>>, TError,{sessionId: string;data: NewTurn}, TContext> => {

const mutationKey = ['addTurn'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addTurn>>, {sessionId: string;data: NewTurn}> = (props) => {
          const {sessionId,data} = props ?? {};

          return  addTurn(sessionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AddTurnMutationResult = NonNullable<Awaited<ReturnType<typeof addTurn>>>
    export type AddTurnMutationBody = NewTurn
    export type AddTurnMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Let one more member present in a planned session
 */
export const useAddTurn = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addTurn>>, TError,{sessionId: string;data: NewTurn}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addTurn>>,
        TError,
        {sessionId: string;data: NewTurn},
        TContext
      > => {

      const mutationOptions = getAddTurnMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members, the facilitator, the programme's organisers and administrators: one for each kind of session in each mode that the contract has room for (rule 7), the usual one where the set wrote none.
 * @summary List the scripts that the sessions of a set follow
 */
export const getListSetScriptsUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/scripts`
}

export const listSetScripts = async (setId: string, options?: RequestInit): Promise<SetScriptList> => {
  
  return http<SetScriptList>(getListSetScriptsUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListSetScriptsQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}/scripts`
    ] as const;
    }

    
export const getListSetScriptsQueryOptions = <TData = Awaited<ReturnType<typeof listSetScripts>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSetScripts>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSetScriptsQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSetScripts>>> = ({ signal }) => listSetScripts(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSetScripts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSetScriptsQueryResult = NonNullable<Awaited<ReturnType<typeof listSetScripts>>>
export type ListSetScriptsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useListSetScripts<TData = Awaited<ReturnType<typeof listSetScripts>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSetScripts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSetScripts>>,
          TError,
          Awaited<ReturnType<typeof listSetScripts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSetScripts<TData = Awaited<ReturnType<typeof listSetScripts>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSetScripts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSetScripts>>,
          TError,
          Awaited<ReturnType<typeof listSetScripts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSetScripts<TData = Awaited<ReturnType<typeof listSetScripts>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSetScripts>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the scripts that the sessions of a set follow
 */

export function useListSetScripts<TData = Awaited<ReturnType<typeof listSetScripts>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSetScripts>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSetScriptsQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For organisers and the facilitator, and for members of a set without one. The phases sum to the contract's session (rule 11), give a dilemma five minutes at most (rule 12) and end with reflection (rule 23). Sessions of this kind and in this mode follow it when they are planned from here on.
 * @summary Write a script for the sessions of a set
 */
export const getWriteSetScriptUrl = (setId: string,
    kind: SessionKind,
    mode: FacilitationMode,) => {


  

  return `/api/sets/${setId}/scripts/${kind}/${mode}`
}

export const writeSetScript = async (setId: string,
    kind: SessionKind,
    mode: FacilitationMode,
    setScriptEntry: SetScriptEntry, options?: RequestInit): Promise<SetScript> => {
  
  return http<SetScript>(getWriteSetScriptUrl(setId,kind,mode),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      setScriptEntry,)
  }
);}




export const getWriteSetScriptMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeSetScript>>, TError,{setId: string;kind: SessionKind;mode: FacilitationMode;data: SetScriptEntry}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof writeSetScript>>, TError,{setId: string;kind: SessionKind;mode: FacilitationMode;data: SetScriptEntry}, TContext> => {

const mutationKey = ['writeSetScript'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof writeSetScript>>, {setId: string;kind: SessionKind;mode: FacilitationMode;data: SetScriptEntry}> = (props) => {
          const {setId,kind,mode,data} = props ?? {};

          return  writeSetScript(setId,kind,mode,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WriteSetScriptMutationResult = NonNullable<Awaited<ReturnType<typeof writeSetScript>>>
    export type WriteSetScriptMutationBody = SetScriptEntry
    export type WriteSetScriptMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Write a script for the sessions of a set
 */
export const useWriteSetScript = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeSetScript>>, TError,{setId: string;kind: SessionKind;mode: FacilitationMode;data: SetScriptEntry}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof writeSetScript>>,
        TError,
        {setId: string;kind: SessionKind;mode: FacilitationMode;data: SetScriptEntry},
        TContext
      > => {

      const mutationOptions = getWriteSetScriptMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For whoever may write it. Sessions of this kind and in this mode follow the usual script when they are planned from here on; those that are planned keep theirs.
 * @summary Delete a script that a set wrote
 */
export const getDeleteSetScriptUrl = (setId: string,
    kind: SessionKind,
    mode: FacilitationMode,) => {


  

  return `/api/sets/${setId}/scripts/${kind}/${mode}`
}

export const deleteSetScript = async (setId: string,
    kind: SessionKind,
    mode: FacilitationMode, options?: RequestInit): Promise<void> => {
  
  return http<void>(getDeleteSetScriptUrl(setId,kind,mode),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getDeleteSetScriptMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteSetScript>>, TError,{setId: string;kind: SessionKind;mode: FacilitationMode}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteSetScript>>, TError,{setId: string;kind: SessionKind;mode: FacilitationMode}, TContext> => {

const mutationKey = ['deleteSetScript'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteSetScript>>, {setId: string;kind: SessionKind;mode: FacilitationMode}> = (props) => {
          const {setId,kind,mode} = props ?? {};

          return  deleteSetScript(setId,kind,mode,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DeleteSetScriptMutationResult = NonNullable<Awaited<ReturnType<typeof deleteSetScript>>>
    
    export type DeleteSetScriptMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Delete a script that a set wrote
 */
export const useDeleteSetScript = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteSetScript>>, TError,{setId: string;kind: SessionKind;mode: FacilitationMode}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteSetScript>>,
        TError,
        {setId: string;kind: SessionKind;mode: FacilitationMode},
        TContext
      > => {

      const mutationOptions = getDeleteSetScriptMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For organisers and the facilitator, and for members of a set without one. A presenting session takes its presenters, each once in a round (rule 8). Its phases follow the usual script, scaled to its length (rule 11). A gap that is far from the contract's wants a stated reason (rule 10).
 * @summary Plan a session
 */
export const getPlanSessionUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/sessions`
}

export const planSession = async (setId: string,
    sessionPlan: SessionPlan, options?: RequestInit): Promise<void> => {
  
  return http<void>(getPlanSessionUrl(setId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      sessionPlan,)
  }
);}




export const getPlanSessionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof planSession>>, TError,{setId: string;data: SessionPlan}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof planSession>>, TError,{setId: string;data: SessionPlan}, TContext> => {

const mutationKey = ['planSession'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof planSession>>, {setId: string;data: SessionPlan}> = (props) => {
          const {setId,data} = props ?? {};

          return  planSession(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type PlanSessionMutationResult = NonNullable<Awaited<ReturnType<typeof planSession>>>
    export type PlanSessionMutationBody = SessionPlan
    export type PlanSessionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Plan a session
 */
export const usePlanSession = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof planSession>>, TError,{setId: string;data: SessionPlan}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof planSession>>,
        TError,
        {setId: string;data: SessionPlan},
        TContext
      > => {

      const mutationOptions = getPlanSessionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members, the facilitator, the programme's organisers and administrators.
 * @summary List the sessions of a set by their beginning
 */
export const getListSessionsUrl = (setId: string,
    params?: ListSessionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/sets/${setId}/sessions?${stringifiedParams}` : `/api/sets/${setId}/sessions`
}

export const listSessions = async (setId: string,
    params?: ListSessionsParams, options?: RequestInit): Promise<SessionSummaryPage> => {
  
  return http<SessionSummaryPage>(getListSessionsUrl(setId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListSessionsQueryKey = (setId?: string,
    params?: ListSessionsParams,) => {
    return [
    `/api/sets/${setId}/sessions`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListSessionsQueryOptions = <TData = Awaited<ReturnType<typeof listSessions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(setId: string,
    params?: ListSessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSessions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSessionsQueryKey(setId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSessions>>> = ({ signal }) => listSessions(setId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSessions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSessionsQueryResult = NonNullable<Awaited<ReturnType<typeof listSessions>>>
export type ListSessionsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListSessions<TData = Awaited<ReturnType<typeof listSessions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params: undefined |  ListSessionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSessions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSessions>>,
          TError,
          Awaited<ReturnType<typeof listSessions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSessions<TData = Awaited<ReturnType<typeof listSessions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListSessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSessions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSessions>>,
          TError,
          Awaited<ReturnType<typeof listSessions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSessions<TData = Awaited<ReturnType<typeof listSessions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListSessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSessions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the sessions of a set by their beginning
 */

export function useListSessions<TData = Awaited<ReturnType<typeof listSessions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListSessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSessions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSessionsQueryOptions(setId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For members, the facilitator, the programme's organisers and administrators.
 * @summary List the turns of a set, round by round
 */
export const getListTurnsUrl = (setId: string,
    params?: ListTurnsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/sets/${setId}/turns?${stringifiedParams}` : `/api/sets/${setId}/turns`
}

export const listTurns = async (setId: string,
    params?: ListTurnsParams, options?: RequestInit): Promise<TurnPage> => {
  
  return http<TurnPage>(getListTurnsUrl(setId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListTurnsQueryKey = (setId?: string,
    params?: ListTurnsParams,) => {
    return [
    `/api/sets/${setId}/turns`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListTurnsQueryOptions = <TData = Awaited<ReturnType<typeof listTurns>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(setId: string,
    params?: ListTurnsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTurns>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListTurnsQueryKey(setId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listTurns>>> = ({ signal }) => listTurns(setId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listTurns>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListTurnsQueryResult = NonNullable<Awaited<ReturnType<typeof listTurns>>>
export type ListTurnsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListTurns<TData = Awaited<ReturnType<typeof listTurns>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params: undefined |  ListTurnsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTurns>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTurns>>,
          TError,
          Awaited<ReturnType<typeof listTurns>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTurns<TData = Awaited<ReturnType<typeof listTurns>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListTurnsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTurns>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listTurns>>,
          TError,
          Awaited<ReturnType<typeof listTurns>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListTurns<TData = Awaited<ReturnType<typeof listTurns>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListTurnsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTurns>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the turns of a set, round by round
 */

export function useListTurns<TData = Awaited<ReturnType<typeof listTurns>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListTurnsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listTurns>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListTurnsQueryOptions(setId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For members, until it is settled who presents.
 * @summary Let mine wait after all
 */
export const getWithdrawBidUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/bids/me`
}

export const withdrawBid = async (turnId: string, options?: RequestInit): Promise<Bidding> => {
  
  return http<Bidding>(getWithdrawBidUrl(turnId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getWithdrawBidMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawBid>>, TError,{turnId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawBid>>, TError,{turnId: string}, TContext> => {

const mutationKey = ['withdrawBid'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawBid>>, {turnId: string}> = (props) => {
          const {turnId} = props ?? {};

          return  withdrawBid(turnId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WithdrawBidMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawBid>>>
    
    export type WithdrawBidMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Let mine wait after all
 */
export const useWithdrawBid = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawBid>>, TError,{turnId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawBid>>,
        TError,
        {turnId: string},
        TContext
      > => {

      const mutationOptions = getWithdrawBidMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members who have not had their turn in the round (rule 8), where the contract lets members bid, from the start of the session until it is settled who presents. Everybody in the room sees it; nobody does afterwards.
 * @summary Say that I have something pressing
 */
export const getPlaceBidUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/bids/me`
}

export const placeBid = async (turnId: string,
    newBid: NewBid, options?: RequestInit): Promise<Bidding> => {
  
  return http<Bidding>(getPlaceBidUrl(turnId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newBid,)
  }
);}




export const getPlaceBidMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof placeBid>>, TError,{turnId: string;data: NewBid}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof placeBid>>, TError,{turnId: string;data: NewBid}, TContext> => {

const mutationKey = ['placeBid'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof placeBid>>, {turnId: string;data: NewBid}> = (props) => {
          const {turnId,data} = props ?? {};

          return  placeBid(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type PlaceBidMutationResult = NonNullable<Awaited<ReturnType<typeof placeBid>>>
    export type PlaceBidMutationBody = NewBid
    export type PlaceBidMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Say that I have something pressing
 */
export const usePlaceBid = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof placeBid>>, TError,{turnId: string;data: NewBid}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof placeBid>>,
        TError,
        {turnId: string;data: NewBid},
        TContext
      > => {

      const mutationOptions = getPlaceBidMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator. A mark that a question felt like advice is shown to the presenter and its asker alone.
 * @summary Show everything that was said in a turn
 */
export const getGetTurnLogUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/log`
}

export const getTurnLog = async (turnId: string, options?: RequestInit): Promise<TurnLog> => {
  
  return http<TurnLog>(getGetTurnLogUrl(turnId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetTurnLogQueryKey = (turnId?: string,) => {
    return [
    `/api/turns/${turnId}/log`
    ] as const;
    }

    
export const getGetTurnLogQueryOptions = <TData = Awaited<ReturnType<typeof getTurnLog>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTurnLog>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetTurnLogQueryKey(turnId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getTurnLog>>> = ({ signal }) => getTurnLog(turnId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(turnId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getTurnLog>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetTurnLogQueryResult = NonNullable<Awaited<ReturnType<typeof getTurnLog>>>
export type GetTurnLogQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetTurnLog<TData = Awaited<ReturnType<typeof getTurnLog>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTurnLog>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getTurnLog>>,
          TError,
          Awaited<ReturnType<typeof getTurnLog>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetTurnLog<TData = Awaited<ReturnType<typeof getTurnLog>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTurnLog>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getTurnLog>>,
          TError,
          Awaited<ReturnType<typeof getTurnLog>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetTurnLog<TData = Awaited<ReturnType<typeof getTurnLog>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTurnLog>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show everything that was said in a turn
 */

export function useGetTurnLog<TData = Awaited<ReturnType<typeof getTurnLog>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 turnId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTurnLog>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetTurnLogQueryOptions(turnId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the presenter, the host, the facilitator and organisers, while the turn is planned. A member with a planned turn in the same round swaps with the presenter; one who has presented in it is refused (rule 8). A presenter asks the other for a swap instead. The change is kept with its reason.
 * @summary Let another member present
 */
export const getChangePresenterUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/presenter`
}

export const changePresenter = async (turnId: string,
    presenterChange: PresenterChange, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getChangePresenterUrl(turnId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      presenterChange,)
  }
);}




export const getChangePresenterMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changePresenter>>, TError,{turnId: string;data: PresenterChange}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof changePresenter>>, TError,{turnId: string;data: PresenterChange}, TContext> => {

const mutationKey = ['changePresenter'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changePresenter>>, {turnId: string;data: PresenterChange}> = (props) => {
          const {turnId,data} = props ?? {};

          return  changePresenter(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ChangePresenterMutationResult = NonNullable<Awaited<ReturnType<typeof changePresenter>>>
    export type ChangePresenterMutationBody = PresenterChange
    export type ChangePresenterMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Let another member present
 */
export const useChangePresenter = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changePresenter>>, TError,{turnId: string;data: PresenterChange}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changePresenter>>,
        TError,
        {turnId: string;data: PresenterChange},
        TContext
      > => {

      const mutationOptions = getChangePresenterMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the host and the facilitator, where the contract lets members bid: whoever was planned, or a member who bids. That member gives their own turn in the round in return, if they have one, and each of the two finds the dilemma they prepared in the turn that is theirs now; else whoever was planned waits for another date. Kept like every change of presenters (rule 8); the bids are forgotten.
 * @summary Settle who presents
 */
export const getSettlePresenterUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/settle`
}

export const settlePresenter = async (turnId: string,
    presenterSettlement: PresenterSettlement, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getSettlePresenterUrl(turnId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      presenterSettlement,)
  }
);}




export const getSettlePresenterMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settlePresenter>>, TError,{turnId: string;data: PresenterSettlement}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof settlePresenter>>, TError,{turnId: string;data: PresenterSettlement}, TContext> => {

const mutationKey = ['settlePresenter'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof settlePresenter>>, {turnId: string;data: PresenterSettlement}> = (props) => {
          const {turnId,data} = props ?? {};

          return  settlePresenter(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type SettlePresenterMutationResult = NonNullable<Awaited<ReturnType<typeof settlePresenter>>>
    export type SettlePresenterMutationBody = PresenterSettlement
    export type SettlePresenterMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Settle who presents
 */
export const useSettlePresenter = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settlePresenter>>, TError,{turnId: string;data: PresenterSettlement}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof settlePresenter>>,
        TError,
        {turnId: string;data: PresenterSettlement},
        TContext
      > => {

      const mutationOptions = getSettlePresenterMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter, the host, the facilitator and organisers, while the session is planned. The round does not wait for them, and they present again in the next one (rule 8). Kept with its reason.
 * @summary Let a member go without a turn in this round
 */
export const getSkipTurnUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/skip`
}

export const skipTurn = async (turnId: string,
    turnSkip: TurnSkip, options?: RequestInit): Promise<LearningSession> => {
  
  return http<LearningSession>(getSkipTurnUrl(turnId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      turnSkip,)
  }
);}




export const getSkipTurnMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof skipTurn>>, TError,{turnId: string;data: TurnSkip}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof skipTurn>>, TError,{turnId: string;data: TurnSkip}, TContext> => {

const mutationKey = ['skipTurn'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof skipTurn>>, {turnId: string;data: TurnSkip}> = (props) => {
          const {turnId,data} = props ?? {};

          return  skipTurn(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type SkipTurnMutationResult = NonNullable<Awaited<ReturnType<typeof skipTurn>>>
    export type SkipTurnMutationBody = TurnSkip
    export type SkipTurnMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Let a member go without a turn in this round
 */
export const useSkipTurn = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof skipTurn>>, TError,{turnId: string;data: TurnSkip}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof skipTurn>>,
        TError,
        {turnId: string;data: TurnSkip},
        TContext
      > => {

      const mutationOptions = getSkipTurnMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    