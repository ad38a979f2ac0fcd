/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import {
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  About,
  NotAcceptableResponse,
  UnexpectedResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * @summary Tell the name and version of this installation, and whether it holds demo data
 */
export const getGetAboutUrl = () => {


  

  return `/api/about`
}

export const getAbout = async ( options?: RequestInit): Promise<About> => {
  
  return http<About>(getGetAboutUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetAboutQueryKey = () => {
    return [
    `/api/about`
    ] as const;
    }

    
export const getGetAboutQueryOptions = <TData = Awaited<ReturnType<typeof getAbout>>, TError = ErrorType<NotAcceptableResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAbout>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAboutQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAbout>>> = ({ signal }) => getAbout({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAbout>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAboutQueryResult = NonNullable<Awaited<ReturnType<typeof getAbout>>>
export type GetAboutQueryError = ErrorType<NotAcceptableResponse | UnexpectedResponse>


export function useGetAbout<TData = Awaited<ReturnType<typeof getAbout>>, TError = ErrorType<NotAcceptableResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAbout>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAbout>>,
          TError,
          Awaited<ReturnType<typeof getAbout>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAbout<TData = Awaited<ReturnType<typeof getAbout>>, TError = ErrorType<NotAcceptableResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAbout>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAbout>>,
          TError,
          Awaited<ReturnType<typeof getAbout>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAbout<TData = Awaited<ReturnType<typeof getAbout>>, TError = ErrorType<NotAcceptableResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAbout>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Tell the name and version of this installation, and whether it holds demo data
 */

export function useGetAbout<TData = Awaited<ReturnType<typeof getAbout>>, TError = ErrorType<NotAcceptableResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAbout>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAboutQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



