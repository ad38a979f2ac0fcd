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
  IfMatchNeededResponse,
  InvalidResponse,
  Language,
  ListNotificationsParams,
  MailPreference,
  MailPreferenceChange,
  MailPreferences,
  MailWording,
  MailWordingDraft,
  MailWordings,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  NotificationKind,
  NotificationMail,
  NotificationPage,
  OutboxStanding,
  SwitchOff,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadCount,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * @summary Show which mails I want
 */
export const getGetMailPreferencesUrl = () => {


  

  return `/api/me/mail-preferences`
}

export const getMailPreferences = async ( options?: RequestInit): Promise<MailPreferences> => {
  
  return http<MailPreferences>(getGetMailPreferencesUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetMailPreferencesQueryKey = () => {
    return [
    `/api/me/mail-preferences`
    ] as const;
    }

    
export const getGetMailPreferencesQueryOptions = <TData = Awaited<ReturnType<typeof getMailPreferences>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMailPreferences>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMailPreferencesQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMailPreferences>>> = ({ signal }) => getMailPreferences({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMailPreferences>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMailPreferencesQueryResult = NonNullable<Awaited<ReturnType<typeof getMailPreferences>>>
export type GetMailPreferencesQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useGetMailPreferences<TData = Awaited<ReturnType<typeof getMailPreferences>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMailPreferences>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMailPreferences>>,
          TError,
          Awaited<ReturnType<typeof getMailPreferences>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMailPreferences<TData = Awaited<ReturnType<typeof getMailPreferences>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMailPreferences>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMailPreferences>>,
          TError,
          Awaited<ReturnType<typeof getMailPreferences>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMailPreferences<TData = Awaited<ReturnType<typeof getMailPreferences>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMailPreferences>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show which mails I want
 */

export function useGetMailPreferences<TData = Awaited<ReturnType<typeof getMailPreferences>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMailPreferences>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMailPreferencesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * @summary Switch the mails of one kind on or off
 */
export const getSetMailPreferenceUrl = (kind: NotificationKind,) => {


  

  return `/api/me/mail-preferences/${kind}`
}

export const setMailPreference = async (kind: NotificationKind,
    mailPreferenceChange: MailPreferenceChange, options?: RequestInit): Promise<MailPreference> => {
  
  return http<MailPreference>(getSetMailPreferenceUrl(kind),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      mailPreferenceChange,)
  }
);}




export const getSetMailPreferenceMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setMailPreference>>, TError,{kind: NotificationKind;data: MailPreferenceChange}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof setMailPreference>>, TError,{kind: NotificationKind;data: MailPreferenceChange}, TContext> => {

const mutationKey = ['setMailPreference'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setMailPreference>>, {kind: NotificationKind;data: MailPreferenceChange}> = (props) => {
          const {kind,data} = props ?? {};

          return  setMailPreference(kind,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type SetMailPreferenceMutationResult = NonNullable<Awaited<ReturnType<typeof setMailPreference>>>
    export type SetMailPreferenceMutationBody = MailPreferenceChange
    export type SetMailPreferenceMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Switch the mails of one kind on or off
 */
export const useSetMailPreference = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setMailPreference>>, TError,{kind: NotificationKind;data: MailPreferenceChange}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setMailPreference>>,
        TError,
        {kind: NotificationKind;data: MailPreferenceChange},
        TContext
      > => {

      const mutationOptions = getSetMailPreferenceMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Kept for half a year. Titles are in my language, with times by my clocks.
 * @summary List what I was told, newest first
 */
export const getListNotificationsUrl = (params?: ListNotificationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/notifications?${stringifiedParams}` : `/api/notifications`
}

export const listNotifications = async (params?: ListNotificationsParams, options?: RequestInit): Promise<NotificationPage> => {
  
  return http<NotificationPage>(getListNotificationsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListNotificationsQueryKey = (params?: ListNotificationsParams,) => {
    return [
    `/api/notifications`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListNotificationsQueryOptions = <TData = Awaited<ReturnType<typeof listNotifications>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListNotificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNotifications>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNotificationsQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNotifications>>> = ({ signal }) => listNotifications(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listNotifications>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNotificationsQueryResult = NonNullable<Awaited<ReturnType<typeof listNotifications>>>
export type ListNotificationsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListNotifications<TData = Awaited<ReturnType<typeof listNotifications>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListNotificationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNotifications>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNotifications>>,
          TError,
          Awaited<ReturnType<typeof listNotifications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNotifications<TData = Awaited<ReturnType<typeof listNotifications>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListNotificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNotifications>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNotifications>>,
          TError,
          Awaited<ReturnType<typeof listNotifications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNotifications<TData = Awaited<ReturnType<typeof listNotifications>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListNotificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNotifications>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what I was told, newest first
 */

export function useListNotifications<TData = Awaited<ReturnType<typeof listNotifications>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListNotificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNotifications>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNotificationsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * @summary Mark all my notifications as read
 */
export const getMarkAllReadUrl = () => {


  

  return `/api/notifications/read`
}

export const markAllRead = async ( options?: RequestInit): Promise<UnreadCount> => {
  
  return http<UnreadCount>(getMarkAllReadUrl(),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getMarkAllReadMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markAllRead>>, TError,void, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof markAllRead>>, TError,void, TContext> => {

const mutationKey = ['markAllRead'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof markAllRead>>, void> = () => {
          

          return  markAllRead(requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type MarkAllReadMutationResult = NonNullable<Awaited<ReturnType<typeof markAllRead>>>
    
    export type MarkAllReadMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Mark all my notifications as read
 */
export const useMarkAllRead = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markAllRead>>, TError,void, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof markAllRead>>,
        TError,
        void,
        TContext
      > => {

      const mutationOptions = getMarkAllReadMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * @summary Count what I have not read
 */
export const getCountUnreadUrl = () => {


  

  return `/api/notifications/unread`
}

export const countUnread = async ( options?: RequestInit): Promise<UnreadCount> => {
  
  return http<UnreadCount>(getCountUnreadUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getCountUnreadQueryKey = () => {
    return [
    `/api/notifications/unread`
    ] as const;
    }

    
export const getCountUnreadQueryOptions = <TData = Awaited<ReturnType<typeof countUnread>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countUnread>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCountUnreadQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof countUnread>>> = ({ signal }) => countUnread({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof countUnread>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CountUnreadQueryResult = NonNullable<Awaited<ReturnType<typeof countUnread>>>
export type CountUnreadQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useCountUnread<TData = Awaited<ReturnType<typeof countUnread>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof countUnread>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof countUnread>>,
          TError,
          Awaited<ReturnType<typeof countUnread>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCountUnread<TData = Awaited<ReturnType<typeof countUnread>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countUnread>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof countUnread>>,
          TError,
          Awaited<ReturnType<typeof countUnread>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCountUnread<TData = Awaited<ReturnType<typeof countUnread>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countUnread>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Count what I have not read
 */

export function useCountUnread<TData = Awaited<ReturnType<typeof countUnread>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof countUnread>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCountUnreadQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * In demo mode, where mails are shown instead of sent. Answers 404 everywhere else.
 * @summary Show the mail of a notification
 */
export const getGetNotificationMailUrl = (notificationId: string,) => {


  

  return `/api/notifications/${notificationId}/mail`
}

export const getNotificationMail = async (notificationId: string, options?: RequestInit): Promise<NotificationMail> => {
  
  return http<NotificationMail>(getGetNotificationMailUrl(notificationId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetNotificationMailQueryKey = (notificationId?: string,) => {
    return [
    `/api/notifications/${notificationId}/mail`
    ] as const;
    }

    
export const getGetNotificationMailQueryOptions = <TData = Awaited<ReturnType<typeof getNotificationMail>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(notificationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNotificationMail>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetNotificationMailQueryKey(notificationId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getNotificationMail>>> = ({ signal }) => getNotificationMail(notificationId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(notificationId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getNotificationMail>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetNotificationMailQueryResult = NonNullable<Awaited<ReturnType<typeof getNotificationMail>>>
export type GetNotificationMailQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetNotificationMail<TData = Awaited<ReturnType<typeof getNotificationMail>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 notificationId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNotificationMail>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNotificationMail>>,
          TError,
          Awaited<ReturnType<typeof getNotificationMail>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNotificationMail<TData = Awaited<ReturnType<typeof getNotificationMail>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 notificationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNotificationMail>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNotificationMail>>,
          TError,
          Awaited<ReturnType<typeof getNotificationMail>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNotificationMail<TData = Awaited<ReturnType<typeof getNotificationMail>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 notificationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNotificationMail>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show the mail of a notification
 */

export function useGetNotificationMail<TData = Awaited<ReturnType<typeof getNotificationMail>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 notificationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNotificationMail>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetNotificationMailQueryOptions(notificationId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Answers with how many are still unread.
 * @summary Mark a notification as read
 */
export const getMarkReadUrl = (notificationId: string,) => {


  

  return `/api/notifications/${notificationId}/read`
}

export const markRead = async (notificationId: string, options?: RequestInit): Promise<UnreadCount> => {
  
  return http<UnreadCount>(getMarkReadUrl(notificationId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getMarkReadMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markRead>>, TError,{notificationId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof markRead>>, TError,{notificationId: string}, TContext> => {

const mutationKey = ['markRead'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof markRead>>, {notificationId: string}> = (props) => {
          const {notificationId} = props ?? {};

          return  markRead(notificationId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type MarkReadMutationResult = NonNullable<Awaited<ReturnType<typeof markRead>>>
    
    export type MarkReadMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Mark a notification as read
 */
export const useMarkRead = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markRead>>, TError,{notificationId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof markRead>>,
        TError,
        {notificationId: string},
        TContext
      > => {

      const mutationOptions = getMarkReadMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For administrators. Counts and ages; not what leaves, nor to whom.
 * @summary Show how the outbox stands
 */
export const getGetOutboxUrl = () => {


  

  return `/api/outbox`
}

export const getOutbox = async ( options?: RequestInit): Promise<OutboxStanding> => {
  
  return http<OutboxStanding>(getGetOutboxUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetOutboxQueryKey = () => {
    return [
    `/api/outbox`
    ] as const;
    }

    
export const getGetOutboxQueryOptions = <TData = Awaited<ReturnType<typeof getOutbox>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutbox>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOutboxQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOutbox>>> = ({ signal }) => getOutbox({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOutbox>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOutboxQueryResult = NonNullable<Awaited<ReturnType<typeof getOutbox>>>
export type GetOutboxQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useGetOutbox<TData = Awaited<ReturnType<typeof getOutbox>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutbox>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOutbox>>,
          TError,
          Awaited<ReturnType<typeof getOutbox>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOutbox<TData = Awaited<ReturnType<typeof getOutbox>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutbox>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOutbox>>,
          TError,
          Awaited<ReturnType<typeof getOutbox>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOutbox<TData = Awaited<ReturnType<typeof getOutbox>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutbox>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show how the outbox stands
 */

export function useGetOutbox<TData = Awaited<ReturnType<typeof getOutbox>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutbox>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOutboxQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For administrators. What is uncertain may have arrived: a second copy carries the same Message-ID, by which mailboxes can tell.
 * @summary Try again what was given up or is uncertain
 */
export const getRetryOutboxUrl = () => {


  

  return `/api/outbox/retry`
}

export const retryOutbox = async ( options?: RequestInit): Promise<OutboxStanding> => {
  
  return http<OutboxStanding>(getRetryOutboxUrl(),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getRetryOutboxMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retryOutbox>>, TError,void, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof retryOutbox>>, TError,void, TContext> => {

const mutationKey = ['retryOutbox'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof retryOutbox>>, void> = () => {
          

          return  retryOutbox(requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RetryOutboxMutationResult = NonNullable<Awaited<ReturnType<typeof retryOutbox>>>
    
    export type RetryOutboxMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Try again what was given up or is uncertain
 */
export const useRetryOutbox = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retryOutbox>>, TError,void, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof retryOutbox>>,
        TError,
        void,
        TContext
      > => {

      const mutationOptions = getRetryOutboxMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For organisers of the programme. Where they wrote nothing, the usual wording.
 * @summary List what the mails of a programme say
 */
export const getListMailWordingsUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/mail-wordings`
}

export const listMailWordings = async (programmeId: string, options?: RequestInit): Promise<MailWordings> => {
  
  return http<MailWordings>(getListMailWordingsUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListMailWordingsQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}/mail-wordings`
    ] as const;
    }

    
export const getListMailWordingsQueryOptions = <TData = Awaited<ReturnType<typeof listMailWordings>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMailWordings>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMailWordingsQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMailWordings>>> = ({ signal }) => listMailWordings(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMailWordings>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMailWordingsQueryResult = NonNullable<Awaited<ReturnType<typeof listMailWordings>>>
export type ListMailWordingsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useListMailWordings<TData = Awaited<ReturnType<typeof listMailWordings>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMailWordings>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMailWordings>>,
          TError,
          Awaited<ReturnType<typeof listMailWordings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMailWordings<TData = Awaited<ReturnType<typeof listMailWordings>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMailWordings>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMailWordings>>,
          TError,
          Awaited<ReturnType<typeof listMailWordings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMailWordings<TData = Awaited<ReturnType<typeof listMailWordings>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMailWordings>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what the mails of a programme say
 */

export function useListMailWordings<TData = Awaited<ReturnType<typeof listMailWordings>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMailWordings>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMailWordingsQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For organisers of the programme.
 * @summary Have the mails of one kind say the usual again
 */
export const getRestoreMailWordingUrl = (programmeId: string,
    kind: NotificationKind,
    language: Language,) => {


  

  return `/api/programmes/${programmeId}/mail-wordings/${kind}/${language}`
}

export const restoreMailWording = async (programmeId: string,
    kind: NotificationKind,
    language: Language, options?: RequestInit): Promise<MailWording> => {
  
  return http<MailWording>(getRestoreMailWordingUrl(programmeId,kind,language),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getRestoreMailWordingMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof restoreMailWording>>, TError,{programmeId: string;kind: NotificationKind;language: Language}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof restoreMailWording>>, TError,{programmeId: string;kind: NotificationKind;language: Language}, TContext> => {

const mutationKey = ['restoreMailWording'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof restoreMailWording>>, {programmeId: string;kind: NotificationKind;language: Language}> = (props) => {
          const {programmeId,kind,language} = props ?? {};

          return  restoreMailWording(programmeId,kind,language,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RestoreMailWordingMutationResult = NonNullable<Awaited<ReturnType<typeof restoreMailWording>>>
    
    export type RestoreMailWordingMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Have the mails of one kind say the usual again
 */
export const useRestoreMailWording = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof restoreMailWording>>, TError,{programmeId: string;kind: NotificationKind;language: Language}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof restoreMailWording>>,
        TError,
        {programmeId: string;kind: NotificationKind;language: Language},
        TContext
      > => {

      const mutationOptions = getRestoreMailWordingMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For organisers of the programme. Placeholders stand in braces; an unknown one is refused by its name. Whatever looks like HTML is shown as it was typed.
 * @summary Have the mails of one kind say something else
 */
export const getPutMailWordingUrl = (programmeId: string,
    kind: NotificationKind,
    language: Language,) => {


  

  return `/api/programmes/${programmeId}/mail-wordings/${kind}/${language}`
}

export const putMailWording = async (programmeId: string,
    kind: NotificationKind,
    language: Language,
    mailWordingDraft: MailWordingDraft, options?: RequestInit): Promise<MailWording> => {
  
  return http<MailWording>(getPutMailWordingUrl(programmeId,kind,language),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      mailWordingDraft,)
  }
);}




export const getPutMailWordingMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putMailWording>>, TError,{programmeId: string;kind: NotificationKind;language: Language;data: MailWordingDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof putMailWording>>, TError,{programmeId: string;kind: NotificationKind;language: Language;data: MailWordingDraft}, TContext> => {

const mutationKey = ['putMailWording'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putMailWording>>, {programmeId: string;kind: NotificationKind;language: Language;data: MailWordingDraft}> = (props) => {
          const {programmeId,kind,language,data} = props ?? {};

          return  putMailWording(programmeId,kind,language,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type PutMailWordingMutationResult = NonNullable<Awaited<ReturnType<typeof putMailWording>>>
    export type PutMailWordingMutationBody = MailWordingDraft
    export type PutMailWordingMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Have the mails of one kind say something else
 */
export const usePutMailWording = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putMailWording>>, TError,{programmeId: string;kind: NotificationKind;language: Language;data: MailWordingDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putMailWording>>,
        TError,
        {programmeId: string;kind: NotificationKind;language: Language;data: MailWordingDraft},
        TContext
      > => {

      const mutationOptions = getPutMailWordingMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For organisers of the programme. Its receiver, its set and its dates are made up.
 * @summary See a mail as it would be with this wording
 */
export const getPreviewMailWordingUrl = (programmeId: string,
    kind: NotificationKind,
    language: Language,) => {


  

  return `/api/programmes/${programmeId}/mail-wordings/${kind}/${language}/preview`
}

export const previewMailWording = async (programmeId: string,
    kind: NotificationKind,
    language: Language,
    mailWordingDraft: MailWordingDraft, options?: RequestInit): Promise<NotificationMail> => {
  
  return http<NotificationMail>(getPreviewMailWordingUrl(programmeId,kind,language),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      mailWordingDraft,)
  }
);}




export const getPreviewMailWordingMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewMailWording>>, TError,{programmeId: string;kind: NotificationKind;language: Language;data: MailWordingDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof previewMailWording>>, TError,{programmeId: string;kind: NotificationKind;language: Language;data: MailWordingDraft}, TContext> => {

const mutationKey = ['previewMailWording'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof previewMailWording>>, {programmeId: string;kind: NotificationKind;language: Language;data: MailWordingDraft}> = (props) => {
          const {programmeId,kind,language,data} = props ?? {};

          return  previewMailWording(programmeId,kind,language,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type PreviewMailWordingMutationResult = NonNullable<Awaited<ReturnType<typeof previewMailWording>>>
    export type PreviewMailWordingMutationBody = MailWordingDraft
    export type PreviewMailWordingMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary See a mail as it would be with this wording
 */
export const usePreviewMailWording = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewMailWording>>, TError,{programmeId: string;kind: NotificationKind;language: Language;data: MailWordingDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof previewMailWording>>,
        TError,
        {programmeId: string;kind: NotificationKind;language: Language;data: MailWordingDraft},
        TContext
      > => {

      const mutationOptions = getPreviewMailWordingMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Needs no sign-in. Changes nothing.
 * @summary Show what the address at the foot of a mail switches off
 */
export const getGetSwitchOffUrl = (token: string,) => {


  

  return `/api/switch-offs/${token}`
}

export const getSwitchOff = async (token: string, options?: RequestInit): Promise<SwitchOff> => {
  
  return http<SwitchOff>(getGetSwitchOffUrl(token),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetSwitchOffQueryKey = (token?: string,) => {
    return [
    `/api/switch-offs/${token}`
    ] as const;
    }

    
export const getGetSwitchOffQueryOptions = <TData = Awaited<ReturnType<typeof getSwitchOff>>, TError = ErrorType<NotFoundResponse | UnexpectedResponse>>(token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSwitchOff>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSwitchOffQueryKey(token);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSwitchOff>>> = ({ signal }) => getSwitchOff(token, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(token), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSwitchOff>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSwitchOffQueryResult = NonNullable<Awaited<ReturnType<typeof getSwitchOff>>>
export type GetSwitchOffQueryError = ErrorType<NotFoundResponse | UnexpectedResponse>


export function useGetSwitchOff<TData = Awaited<ReturnType<typeof getSwitchOff>>, TError = ErrorType<NotFoundResponse | UnexpectedResponse>>(
 token: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSwitchOff>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSwitchOff>>,
          TError,
          Awaited<ReturnType<typeof getSwitchOff>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSwitchOff<TData = Awaited<ReturnType<typeof getSwitchOff>>, TError = ErrorType<NotFoundResponse | UnexpectedResponse>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSwitchOff>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSwitchOff>>,
          TError,
          Awaited<ReturnType<typeof getSwitchOff>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSwitchOff<TData = Awaited<ReturnType<typeof getSwitchOff>>, TError = ErrorType<NotFoundResponse | UnexpectedResponse>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSwitchOff>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show what the address at the foot of a mail switches off
 */

export function useGetSwitchOff<TData = Awaited<ReturnType<typeof getSwitchOff>>, TError = ErrorType<NotFoundResponse | UnexpectedResponse>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSwitchOff>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSwitchOffQueryOptions(token,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Needs no sign-in, so that mail programs can do it (RFC 8058). The body is not read.
 * @summary Switch off the mails of one kind by the address of a mail
 */
export const getUnsubscribeUrl = (token: string,) => {


  

  return `/api/unsubscribe/${token}`
}

export const unsubscribe = async (token: string, options?: RequestInit): Promise<SwitchOff> => {
  
  return http<SwitchOff>(getUnsubscribeUrl(token),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getUnsubscribeMutationOptions = <TError = ErrorType<NotAllowedResponse | NotFoundResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof unsubscribe>>, TError,{token: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof unsubscribe>>, TError,{token: string}, TContext> => {

const mutationKey = ['unsubscribe'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof unsubscribe>>, {token: string}> = (props) => {
          const {token} = props ?? {};

          return  unsubscribe(token,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UnsubscribeMutationResult = NonNullable<Awaited<ReturnType<typeof unsubscribe>>>
    
    export type UnsubscribeMutationError = ErrorType<NotAllowedResponse | NotFoundResponse | UnexpectedResponse>

    /**
 * @summary Switch off the mails of one kind by the address of a mail
 */
export const useUnsubscribe = <TError = ErrorType<NotAllowedResponse | NotFoundResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof unsubscribe>>, TError,{token: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof unsubscribe>>,
        TError,
        {token: string},
        TContext
      > => {

      const mutationOptions = getUnsubscribeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    