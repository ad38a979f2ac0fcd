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
  Contract,
  ContractPage,
  ContractRevision,
  ContractSigning,
  ListContractVersionsParams,
  Problem
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * @summary getContract
 */
export const getGetContractUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/contract`
}

export const getContract = async (setId: string, options?: RequestInit): Promise<Contract> => {
  
  return http<Contract>(getGetContractUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetContractQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}/contract`
    ] as const;
    }

    
export const getGetContractQueryOptions = <TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<Problem>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetContractQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getContract>>> = ({ signal }) => getContract(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetContractQueryResult = NonNullable<Awaited<ReturnType<typeof getContract>>>
export type GetContractQueryError = ErrorType<Problem>


export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<Problem>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContract>>,
          TError,
          Awaited<ReturnType<typeof getContract>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<Problem>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContract>>,
          TError,
          Awaited<ReturnType<typeof getContract>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<Problem>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary getContract
 */

export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<Problem>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetContractQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * @summary reviseContract
 */
export const getReviseContractUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/contract`
}

export const reviseContract = async (setId: string,
    contractRevision: ContractRevision, options?: RequestInit): Promise<Contract> => {
  
  return http<Contract>(getReviseContractUrl(setId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      contractRevision,)
  }
);}




export const getReviseContractMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reviseContract>>, TError,{setId: string;data: ContractRevision}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof reviseContract>>, TError,{setId: string;data: ContractRevision}, TContext> => {

const mutationKey = ['reviseContract'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reviseContract>>, {setId: string;data: ContractRevision}> = (props) => {
          const {setId,data} = props ?? {};

          return  reviseContract(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ReviseContractMutationResult = NonNullable<Awaited<ReturnType<typeof reviseContract>>>
    export type ReviseContractMutationBody = ContractRevision
    export type ReviseContractMutationError = ErrorType<Problem>

    /**
 * @summary reviseContract
 */
export const useReviseContract = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reviseContract>>, TError,{setId: string;data: ContractRevision}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reviseContract>>,
        TError,
        {setId: string;data: ContractRevision},
        TContext
      > => {

      const mutationOptions = getReviseContractMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * @summary listContractVersions
 */
export const getListContractVersionsUrl = (setId: string,
    params?: ListContractVersionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/sets/${setId}/contracts?${stringifiedParams}` : `/api/sets/${setId}/contracts`
}

export const listContractVersions = async (setId: string,
    params?: ListContractVersionsParams, options?: RequestInit): Promise<ContractPage> => {
  
  return http<ContractPage>(getListContractVersionsUrl(setId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListContractVersionsQueryKey = (setId?: string,
    params?: ListContractVersionsParams,) => {
    return [
    `/api/sets/${setId}/contracts`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListContractVersionsQueryOptions = <TData = Awaited<ReturnType<typeof listContractVersions>>, TError = ErrorType<Problem>>(setId: string,
    params?: ListContractVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractVersions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListContractVersionsQueryKey(setId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listContractVersions>>> = ({ signal }) => listContractVersions(setId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listContractVersions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListContractVersionsQueryResult = NonNullable<Awaited<ReturnType<typeof listContractVersions>>>
export type ListContractVersionsQueryError = ErrorType<Problem>


export function useListContractVersions<TData = Awaited<ReturnType<typeof listContractVersions>>, TError = ErrorType<Problem>>(
 setId: string,
    params: undefined |  ListContractVersionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractVersions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContractVersions>>,
          TError,
          Awaited<ReturnType<typeof listContractVersions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContractVersions<TData = Awaited<ReturnType<typeof listContractVersions>>, TError = ErrorType<Problem>>(
 setId: string,
    params?: ListContractVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractVersions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContractVersions>>,
          TError,
          Awaited<ReturnType<typeof listContractVersions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContractVersions<TData = Awaited<ReturnType<typeof listContractVersions>>, TError = ErrorType<Problem>>(
 setId: string,
    params?: ListContractVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractVersions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary listContractVersions
 */

export function useListContractVersions<TData = Awaited<ReturnType<typeof listContractVersions>>, TError = ErrorType<Problem>>(
 setId: string,
    params?: ListContractVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractVersions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListContractVersionsQueryOptions(setId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * @summary signContract
 */
export const getSignContractUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/contract/signatures`
}

export const signContract = async (setId: string,
    contractSigning: ContractSigning, options?: RequestInit): Promise<Contract> => {
  
  return http<Contract>(getSignContractUrl(setId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      contractSigning,)
  }
);}




export const getSignContractMutationOptions = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signContract>>, TError,{setId: string;data: ContractSigning}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof signContract>>, TError,{setId: string;data: ContractSigning}, TContext> => {

const mutationKey = ['signContract'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof signContract>>, {setId: string;data: ContractSigning}> = (props) => {
          const {setId,data} = props ?? {};

          return  signContract(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type SignContractMutationResult = NonNullable<Awaited<ReturnType<typeof signContract>>>
    export type SignContractMutationBody = ContractSigning
    export type SignContractMutationError = ErrorType<Problem>

    /**
 * @summary signContract
 */
export const useSignContract = <TError = ErrorType<Problem>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signContract>>, TError,{setId: string;data: ContractSigning}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof signContract>>,
        TError,
        {setId: string;data: ContractSigning},
        TContext
      > => {

      const mutationOptions = getSignContractMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    