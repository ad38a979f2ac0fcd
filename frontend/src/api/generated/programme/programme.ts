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
  ListProgrammeChangesParams,
  ListProgrammesParams,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  Programme,
  ProgrammeChangePage,
  ProgrammeDraft,
  ProgrammePage,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * Open ones, and those that I organise, administer or applied to.
 * @summary List the programmes I may see, the newest first
 */
export const getListProgrammesUrl = (params?: ListProgrammesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/programmes?${stringifiedParams}` : `/api/programmes`
}

export const listProgrammes = async (params?: ListProgrammesParams, options?: RequestInit): Promise<ProgrammePage> => {
  
  return http<ProgrammePage>(getListProgrammesUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListProgrammesQueryKey = (params?: ListProgrammesParams,) => {
    return [
    `/api/programmes`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListProgrammesQueryOptions = <TData = Awaited<ReturnType<typeof listProgrammes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListProgrammesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProgrammesQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listProgrammes>>> = ({ signal }) => listProgrammes(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProgrammesQueryResult = NonNullable<Awaited<ReturnType<typeof listProgrammes>>>
export type ListProgrammesQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListProgrammes<TData = Awaited<ReturnType<typeof listProgrammes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListProgrammesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammes>>,
          TError,
          Awaited<ReturnType<typeof listProgrammes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProgrammes<TData = Awaited<ReturnType<typeof listProgrammes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListProgrammesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammes>>,
          TError,
          Awaited<ReturnType<typeof listProgrammes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProgrammes<TData = Awaited<ReturnType<typeof listProgrammes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListProgrammesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the programmes I may see, the newest first
 */

export function useListProgrammes<TData = Awaited<ReturnType<typeof listProgrammes>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListProgrammesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammes>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProgrammesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For organisers of the organisation. It begins as a draft.
 * @summary Create a programme
 */
export const getCreateProgrammeUrl = () => {


  

  return `/api/programmes`
}

export const createProgramme = async (programmeDraft: ProgrammeDraft, options?: RequestInit): Promise<Programme> => {
  
  return http<Programme>(getCreateProgrammeUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      programmeDraft,)
  }
);}




export const getCreateProgrammeMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createProgramme>>, TError,{data: ProgrammeDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof createProgramme>>, TError,{data: ProgrammeDraft}, TContext> => {

const mutationKey = ['createProgramme'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createProgramme>>, {data: ProgrammeDraft}> = (props) => {
          const {data} = props ?? {};

          return  createProgramme(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CreateProgrammeMutationResult = NonNullable<Awaited<ReturnType<typeof createProgramme>>>
    export type CreateProgrammeMutationBody = ProgrammeDraft
    export type CreateProgrammeMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Create a programme
 */
export const useCreateProgramme = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createProgramme>>, TError,{data: ProgrammeDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createProgramme>>,
        TError,
        {data: ProgrammeDraft},
        TContext
      > => {

      const mutationOptions = getCreateProgrammeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its organisers. Places cannot go below what is taken or reserved (rule 3); places that become free are offered at once to those who wait (rule 4).
 * @summary Change a programme
 */
export const getUpdateProgrammeUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}`
}

export const updateProgramme = async (programmeId: string,
    programmeDraft: ProgrammeDraft, options?: RequestInit): Promise<Programme> => {
  
  return http<Programme>(getUpdateProgrammeUrl(programmeId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      programmeDraft,)
  }
);}




export const getUpdateProgrammeMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateProgramme>>, TError,{programmeId: string;data: ProgrammeDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof updateProgramme>>, TError,{programmeId: string;data: ProgrammeDraft}, TContext> => {

const mutationKey = ['updateProgramme'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateProgramme>>, {programmeId: string;data: ProgrammeDraft}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  updateProgramme(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UpdateProgrammeMutationResult = NonNullable<Awaited<ReturnType<typeof updateProgramme>>>
    export type UpdateProgrammeMutationBody = ProgrammeDraft
    export type UpdateProgrammeMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change a programme
 */
export const useUpdateProgramme = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateProgramme>>, TError,{programmeId: string;data: ProgrammeDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateProgramme>>,
        TError,
        {programmeId: string;data: ProgrammeDraft},
        TContext
      > => {

      const mutationOptions = getUpdateProgrammeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * @summary Show a programme, and whether I am entitled to a place in it
 */
export const getGetProgrammeUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}`
}

export const getProgramme = async (programmeId: string, options?: RequestInit): Promise<Programme> => {
  
  return http<Programme>(getGetProgrammeUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetProgrammeQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}`
    ] as const;
    }

    
export const getGetProgrammeQueryOptions = <TData = Awaited<ReturnType<typeof getProgramme>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProgrammeQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProgramme>>> = ({ signal }) => getProgramme(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProgrammeQueryResult = NonNullable<Awaited<ReturnType<typeof getProgramme>>>
export type GetProgrammeQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetProgramme<TData = Awaited<ReturnType<typeof getProgramme>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgramme>>,
          TError,
          Awaited<ReturnType<typeof getProgramme>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProgramme<TData = Awaited<ReturnType<typeof getProgramme>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgramme>>,
          TError,
          Awaited<ReturnType<typeof getProgramme>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProgramme<TData = Awaited<ReturnType<typeof getProgramme>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show a programme, and whether I am entitled to a place in it
 */

export function useGetProgramme<TData = Awaited<ReturnType<typeof getProgramme>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgramme>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProgrammeQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * What applicants rely on: its purpose and dates, and how its sets work.
 * @summary List what changed of a programme since it opened, the newest first
 */
export const getListProgrammeChangesUrl = (programmeId: string,
    params?: ListProgrammeChangesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/programmes/${programmeId}/changes?${stringifiedParams}` : `/api/programmes/${programmeId}/changes`
}

export const listProgrammeChanges = async (programmeId: string,
    params?: ListProgrammeChangesParams, options?: RequestInit): Promise<ProgrammeChangePage> => {
  
  return http<ProgrammeChangePage>(getListProgrammeChangesUrl(programmeId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListProgrammeChangesQueryKey = (programmeId?: string,
    params?: ListProgrammeChangesParams,) => {
    return [
    `/api/programmes/${programmeId}/changes`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListProgrammeChangesQueryOptions = <TData = Awaited<ReturnType<typeof listProgrammeChanges>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(programmeId: string,
    params?: ListProgrammeChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProgrammeChangesQueryKey(programmeId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listProgrammeChanges>>> = ({ signal }) => listProgrammeChanges(programmeId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProgrammeChangesQueryResult = NonNullable<Awaited<ReturnType<typeof listProgrammeChanges>>>
export type ListProgrammeChangesQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListProgrammeChanges<TData = Awaited<ReturnType<typeof listProgrammeChanges>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params: undefined |  ListProgrammeChangesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammeChanges>>,
          TError,
          Awaited<ReturnType<typeof listProgrammeChanges>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProgrammeChanges<TData = Awaited<ReturnType<typeof listProgrammeChanges>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListProgrammeChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProgrammeChanges>>,
          TError,
          Awaited<ReturnType<typeof listProgrammeChanges>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProgrammeChanges<TData = Awaited<ReturnType<typeof listProgrammeChanges>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListProgrammeChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what changed of a programme since it opened, the newest first
 */

export function useListProgrammeChanges<TData = Awaited<ReturnType<typeof listProgrammeChanges>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListProgrammeChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProgrammeChanges>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProgrammeChangesQueryOptions(programmeId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For its organisers. It takes no more applications and makes no more offers; its sets go on.
 * @summary Close a programme
 */
export const getCloseProgrammeUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/close`
}

export const closeProgramme = async (programmeId: string, options?: RequestInit): Promise<Programme> => {
  
  return http<Programme>(getCloseProgrammeUrl(programmeId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getCloseProgrammeMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeProgramme>>, TError,{programmeId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof closeProgramme>>, TError,{programmeId: string}, TContext> => {

const mutationKey = ['closeProgramme'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof closeProgramme>>, {programmeId: string}> = (props) => {
          const {programmeId} = props ?? {};

          return  closeProgramme(programmeId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CloseProgrammeMutationResult = NonNullable<Awaited<ReturnType<typeof closeProgramme>>>
    
    export type CloseProgrammeMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Close a programme
 */
export const useCloseProgramme = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeProgramme>>, TError,{programmeId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof closeProgramme>>,
        TError,
        {programmeId: string},
        TContext
      > => {

      const mutationOptions = getCloseProgrammeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its organisers. It needs a roster, because without one nobody is entitled (rule 2).
 * @summary Open a programme for applications
 */
export const getOpenProgrammeUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/open`
}

export const openProgramme = async (programmeId: string, options?: RequestInit): Promise<Programme> => {
  
  return http<Programme>(getOpenProgrammeUrl(programmeId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getOpenProgrammeMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openProgramme>>, TError,{programmeId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof openProgramme>>, TError,{programmeId: string}, TContext> => {

const mutationKey = ['openProgramme'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof openProgramme>>, {programmeId: string}> = (props) => {
          const {programmeId} = props ?? {};

          return  openProgramme(programmeId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type OpenProgrammeMutationResult = NonNullable<Awaited<ReturnType<typeof openProgramme>>>
    
    export type OpenProgrammeMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Open a programme for applications
 */
export const useOpenProgramme = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openProgramme>>, TError,{programmeId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof openProgramme>>,
        TError,
        {programmeId: string},
        TContext
      > => {

      const mutationOptions = getOpenProgrammeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    