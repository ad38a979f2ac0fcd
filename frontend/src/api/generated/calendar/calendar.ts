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
  CalendarAddress,
  ConflictResponse,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  UnexpectedResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For calendar programs, in the format of RFC 5545. Whoever has the address reads it. It holds dates, names of sets and video links, and nothing of what is said. Send `If-None-Match`.
 * @summary Read a calendar feed
 */
export const getReadCalendarFeedUrl = (secret: string,) => {


  

  return `/api/calendar/${secret}.ics`
}

export const readCalendarFeed = async (secret: string, options?: RequestInit): Promise<string> => {
  
  return http<string>(getReadCalendarFeedUrl(secret),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getReadCalendarFeedQueryKey = (secret?: string,) => {
    return [
    `/api/calendar/${secret}.ics`
    ] as const;
    }

    
export const getReadCalendarFeedQueryOptions = <TData = Awaited<ReturnType<typeof readCalendarFeed>>, TError = ErrorType<void | NotFoundResponse | UnexpectedResponse>>(secret: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof readCalendarFeed>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getReadCalendarFeedQueryKey(secret);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof readCalendarFeed>>> = ({ signal }) => readCalendarFeed(secret, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(secret), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof readCalendarFeed>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ReadCalendarFeedQueryResult = NonNullable<Awaited<ReturnType<typeof readCalendarFeed>>>
export type ReadCalendarFeedQueryError = ErrorType<void | NotFoundResponse | UnexpectedResponse>


export function useReadCalendarFeed<TData = Awaited<ReturnType<typeof readCalendarFeed>>, TError = ErrorType<void | NotFoundResponse | UnexpectedResponse>>(
 secret: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof readCalendarFeed>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof readCalendarFeed>>,
          TError,
          Awaited<ReturnType<typeof readCalendarFeed>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useReadCalendarFeed<TData = Awaited<ReturnType<typeof readCalendarFeed>>, TError = ErrorType<void | NotFoundResponse | UnexpectedResponse>>(
 secret: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof readCalendarFeed>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof readCalendarFeed>>,
          TError,
          Awaited<ReturnType<typeof readCalendarFeed>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useReadCalendarFeed<TData = Awaited<ReturnType<typeof readCalendarFeed>>, TError = ErrorType<void | NotFoundResponse | UnexpectedResponse>>(
 secret: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof readCalendarFeed>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Read a calendar feed
 */

export function useReadCalendarFeed<TData = Awaited<ReturnType<typeof readCalendarFeed>>, TError = ErrorType<void | NotFoundResponse | UnexpectedResponse>>(
 secret: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof readCalendarFeed>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getReadCalendarFeedQueryOptions(secret,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * A calendar program that subscribes to it shows my sessions. Not open to access tokens.
 * @summary Show the address of my calendar feed
 */
export const getGetCalendarAddressUrl = () => {


  

  return `/api/me/calendar`
}

export const getCalendarAddress = async ( options?: RequestInit): Promise<CalendarAddress> => {
  
  return http<CalendarAddress>(getGetCalendarAddressUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetCalendarAddressQueryKey = () => {
    return [
    `/api/me/calendar`
    ] as const;
    }

    
export const getGetCalendarAddressQueryOptions = <TData = Awaited<ReturnType<typeof getCalendarAddress>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarAddress>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCalendarAddressQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCalendarAddress>>> = ({ signal }) => getCalendarAddress({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCalendarAddress>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCalendarAddressQueryResult = NonNullable<Awaited<ReturnType<typeof getCalendarAddress>>>
export type GetCalendarAddressQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useGetCalendarAddress<TData = Awaited<ReturnType<typeof getCalendarAddress>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarAddress>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCalendarAddress>>,
          TError,
          Awaited<ReturnType<typeof getCalendarAddress>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCalendarAddress<TData = Awaited<ReturnType<typeof getCalendarAddress>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarAddress>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCalendarAddress>>,
          TError,
          Awaited<ReturnType<typeof getCalendarAddress>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCalendarAddress<TData = Awaited<ReturnType<typeof getCalendarAddress>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarAddress>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show the address of my calendar feed
 */

export function useGetCalendarAddress<TData = Awaited<ReturnType<typeof getCalendarAddress>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarAddress>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCalendarAddressQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Every address before it ends at once. Not open to access tokens.
 * @summary Renew the address of my calendar feed
 */
export const getRenewCalendarAddressUrl = () => {


  

  return `/api/me/calendar/renew`
}

export const renewCalendarAddress = async ( options?: RequestInit): Promise<CalendarAddress> => {
  
  return http<CalendarAddress>(getRenewCalendarAddressUrl(),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getRenewCalendarAddressMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof renewCalendarAddress>>, TError,void, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof renewCalendarAddress>>, TError,void, TContext> => {

const mutationKey = ['renewCalendarAddress'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof renewCalendarAddress>>, void> = () => {
          

          return  renewCalendarAddress(requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RenewCalendarAddressMutationResult = NonNullable<Awaited<ReturnType<typeof renewCalendarAddress>>>
    
    export type RenewCalendarAddressMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Renew the address of my calendar feed
 */
export const useRenewCalendarAddress = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof renewCalendarAddress>>, TError,void, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof renewCalendarAddress>>,
        TError,
        void,
        TContext
      > => {

      const mutationOptions = getRenewCalendarAddressMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    