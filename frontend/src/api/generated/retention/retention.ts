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
  ErasureConsent,
  ErasureOrder,
  ErasureOutlook,
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
 * A zip archive with `setwise.json` for programs and `setwise.html` to read. What I wrote and what is known of me, also from sets that I have left; nothing that others wrote. It is put together as it is fetched, and kept nowhere. Not open to access tokens.
 * @summary Take along all that is mine
 */
export const getTakeMyDataUrl = () => {


  

  return `/api/me/data`
}

export const takeMyData = async ( options?: RequestInit): Promise<Blob> => {
  
  return http<Blob>(getTakeMyDataUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getTakeMyDataQueryKey = () => {
    return [
    `/api/me/data`
    ] as const;
    }

    
export const getTakeMyDataQueryOptions = <TData = Awaited<ReturnType<typeof takeMyData>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof takeMyData>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getTakeMyDataQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof takeMyData>>> = ({ signal }) => takeMyData({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof takeMyData>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type TakeMyDataQueryResult = NonNullable<Awaited<ReturnType<typeof takeMyData>>>
export type TakeMyDataQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useTakeMyData<TData = Awaited<ReturnType<typeof takeMyData>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof takeMyData>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof takeMyData>>,
          TError,
          Awaited<ReturnType<typeof takeMyData>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useTakeMyData<TData = Awaited<ReturnType<typeof takeMyData>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof takeMyData>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof takeMyData>>,
          TError,
          Awaited<ReturnType<typeof takeMyData>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useTakeMyData<TData = Awaited<ReturnType<typeof takeMyData>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof takeMyData>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Take along all that is mine
 */

export function useTakeMyData<TData = Awaited<ReturnType<typeof takeMyData>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof takeMyData>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getTakeMyDataQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Not open to access tokens.
 * @summary Show what would become of everything I am part of if I were erased
 */
export const getGetMyErasureUrl = () => {


  

  return `/api/me/erasure`
}

export const getMyErasure = async ( options?: RequestInit): Promise<ErasureOutlook> => {
  
  return http<ErasureOutlook>(getGetMyErasureUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetMyErasureQueryKey = () => {
    return [
    `/api/me/erasure`
    ] as const;
    }

    
export const getGetMyErasureQueryOptions = <TData = Awaited<ReturnType<typeof getMyErasure>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyErasure>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMyErasureQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMyErasure>>> = ({ signal }) => getMyErasure({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMyErasure>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMyErasureQueryResult = NonNullable<Awaited<ReturnType<typeof getMyErasure>>>
export type GetMyErasureQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useGetMyErasure<TData = Awaited<ReturnType<typeof getMyErasure>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyErasure>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyErasure>>,
          TError,
          Awaited<ReturnType<typeof getMyErasure>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyErasure<TData = Awaited<ReturnType<typeof getMyErasure>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyErasure>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyErasure>>,
          TError,
          Awaited<ReturnType<typeof getMyErasure>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyErasure<TData = Awaited<ReturnType<typeof getMyErasure>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyErasure>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show what would become of everything I am part of if I were erased
 */

export function useGetMyErasure<TData = Awaited<ReturnType<typeof getMyErasure>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyErasure>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMyErasureQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * With a code that was just sent to my address. I leave every set and list, and my name, address, profile, log, tokens and sign-ins are gone at once and for good. In my own turns all words go; of what I asked and told in the turns of others the words go, and the log keeps its shape, with a former member in it. Not while a set of mine is in session. Not open to access tokens.
 * @summary Erase me
 */
export const getEraseMeUrl = () => {


  

  return `/api/me/erasure`
}

export const eraseMe = async (erasureConsent: ErasureConsent, options?: RequestInit): Promise<void> => {
  
  return http<void>(getEraseMeUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      erasureConsent,)
  }
);}




export const getEraseMeMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof eraseMe>>, TError,{data: ErasureConsent}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof eraseMe>>, TError,{data: ErasureConsent}, TContext> => {

const mutationKey = ['eraseMe'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof eraseMe>>, {data: ErasureConsent}> = (props) => {
          const {data} = props ?? {};

          return  eraseMe(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type EraseMeMutationResult = NonNullable<Awaited<ReturnType<typeof eraseMe>>>
    export type EraseMeMutationBody = ErasureConsent
    export type EraseMeMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Erase me
 */
export const useEraseMe = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof eraseMe>>, TError,{data: ErasureConsent}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof eraseMe>>,
        TError,
        {data: ErasureConsent},
        TContext
      > => {

      const mutationOptions = getEraseMeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For administrators. The same as when people have themselves erased; their address confirms who is meant. Not open to access tokens.
 * @summary Erase a person who asked for it
 */
export const getErasePersonUrl = (personId: string,) => {


  

  return `/api/people/${personId}/erase`
}

export const erasePerson = async (personId: string,
    erasureOrder: ErasureOrder, options?: RequestInit): Promise<void> => {
  
  return http<void>(getErasePersonUrl(personId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      erasureOrder,)
  }
);}




export const getErasePersonMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof erasePerson>>, TError,{personId: string;data: ErasureOrder}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof erasePerson>>, TError,{personId: string;data: ErasureOrder}, TContext> => {

const mutationKey = ['erasePerson'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof erasePerson>>, {personId: string;data: ErasureOrder}> = (props) => {
          const {personId,data} = props ?? {};

          return  erasePerson(personId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ErasePersonMutationResult = NonNullable<Awaited<ReturnType<typeof erasePerson>>>
    export type ErasePersonMutationBody = ErasureOrder
    export type ErasePersonMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Erase a person who asked for it
 */
export const useErasePerson = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof erasePerson>>, TError,{personId: string;data: ErasureOrder}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof erasePerson>>,
        TError,
        {personId: string;data: ErasureOrder},
        TContext
      > => {

      const mutationOptions = getErasePersonMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    