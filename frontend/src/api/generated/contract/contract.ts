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
  Contract,
  ContractPage,
  ContractRevision,
  ContractSigning,
  IfMatchNeededResponse,
  InvalidResponse,
  ListContractVersionsParams,
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
 * For members and the facilitator; for organisers only before the set runs. A change is a new version, and everybody is asked to sign anew (rule 6). If-Match carries the number that was read.
 * @summary Change what a set agrees on
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




export const getReviseContractMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
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
    export type ReviseContractMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change what a set agrees on
 */
export const useReviseContract = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
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
 * @summary Show the newest version of a set's contract, and who has signed it
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

    
export const getGetContractQueryOptions = <TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetContractQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getContract>>> = ({ signal }) => getContract(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetContractQueryResult = NonNullable<Awaited<ReturnType<typeof getContract>>>
export type GetContractQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContract>>,
          TError,
          Awaited<ReturnType<typeof getContract>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContract>>,
          TError,
          Awaited<ReturnType<typeof getContract>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show the newest version of a set's contract, and who has signed it
 */

export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetContractQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For members. Only the newest version can be signed (rule 6); signing it again changes nothing.
 * @summary Sign the contract of my set
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




export const getSignContractMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
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
    export type SignContractMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Sign the contract of my set
 */
export const useSignContract = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
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
    /**
 * @summary List the versions of a set's contract, the newest first
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

    
export const getListContractVersionsQueryOptions = <TData = Awaited<ReturnType<typeof listContractVersions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(setId: string,
    params?: ListContractVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractVersions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListContractVersionsQueryKey(setId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listContractVersions>>> = ({ signal }) => listContractVersions(setId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listContractVersions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListContractVersionsQueryResult = NonNullable<Awaited<ReturnType<typeof listContractVersions>>>
export type ListContractVersionsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListContractVersions<TData = Awaited<ReturnType<typeof listContractVersions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
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
export function useListContractVersions<TData = Awaited<ReturnType<typeof listContractVersions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
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
export function useListContractVersions<TData = Awaited<ReturnType<typeof listContractVersions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListContractVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractVersions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the versions of a set's contract, the newest first
 */

export function useListContractVersions<TData = Awaited<ReturnType<typeof listContractVersions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListContractVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractVersions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListContractVersionsQueryOptions(setId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



