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
  ListRosterChangesParams,
  NewRosterImport,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  ReadRosterFileParams,
  RosterChangePage,
  RosterImport,
  RosterImportDecision,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For the programme's organisers.
 * @summary Show an import, and what it would change now
 */
export const getGetRosterImportUrl = (importId: string,) => {


  

  return `/api/roster-imports/${importId}`
}

export const getRosterImport = async (importId: string, options?: RequestInit): Promise<RosterImport> => {
  
  return http<RosterImport>(getGetRosterImportUrl(importId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetRosterImportQueryKey = (importId?: string,) => {
    return [
    `/api/roster-imports/${importId}`
    ] as const;
    }

    
export const getGetRosterImportQueryOptions = <TData = Awaited<ReturnType<typeof getRosterImport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(importId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRosterImport>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRosterImportQueryKey(importId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRosterImport>>> = ({ signal }) => getRosterImport(importId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(importId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRosterImport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRosterImportQueryResult = NonNullable<Awaited<ReturnType<typeof getRosterImport>>>
export type GetRosterImportQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetRosterImport<TData = Awaited<ReturnType<typeof getRosterImport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 importId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRosterImport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRosterImport>>,
          TError,
          Awaited<ReturnType<typeof getRosterImport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRosterImport<TData = Awaited<ReturnType<typeof getRosterImport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 importId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRosterImport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRosterImport>>,
          TError,
          Awaited<ReturnType<typeof getRosterImport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRosterImport<TData = Awaited<ReturnType<typeof getRosterImport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 importId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRosterImport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show an import, and what it would change now
 */

export function useGetRosterImport<TData = Awaited<ReturnType<typeof getRosterImport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 importId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRosterImport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRosterImportQueryOptions(importId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. What has been applied stays.
 * @summary Forget an import
 */
export const getDiscardRosterImportUrl = (importId: string,) => {


  

  return `/api/roster-imports/${importId}`
}

export const discardRosterImport = async (importId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getDiscardRosterImportUrl(importId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getDiscardRosterImportMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof discardRosterImport>>, TError,{importId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof discardRosterImport>>, TError,{importId: string}, TContext> => {

const mutationKey = ['discardRosterImport'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof discardRosterImport>>, {importId: string}> = (props) => {
          const {importId} = props ?? {};

          return  discardRosterImport(importId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DiscardRosterImportMutationResult = NonNullable<Awaited<ReturnType<typeof discardRosterImport>>>
    
    export type DiscardRosterImportMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Forget an import
 */
export const useDiscardRosterImport = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof discardRosterImport>>, TError,{importId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof discardRosterImport>>,
        TError,
        {importId: string},
        TContext
      > => {

      const mutationOptions = getDiscardRosterImportMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers. Changes what differs, all of it or nothing; refused while a line is. Whoever has a place keeps it, also when their entry ends; whoever can now have one is offered it in the order of waiting (rule 4).
 * @summary Apply an import to its roster
 */
export const getApplyRosterImportUrl = (importId: string,) => {


  

  return `/api/roster-imports/${importId}/apply`
}

export const applyRosterImport = async (importId: string,
    rosterImportDecision: RosterImportDecision, options?: RequestInit): Promise<RosterImport> => {
  
  return http<RosterImport>(getApplyRosterImportUrl(importId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      rosterImportDecision,)
  }
);}




export const getApplyRosterImportMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof applyRosterImport>>, TError,{importId: string;data: RosterImportDecision}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof applyRosterImport>>, TError,{importId: string;data: RosterImportDecision}, TContext> => {

const mutationKey = ['applyRosterImport'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof applyRosterImport>>, {importId: string;data: RosterImportDecision}> = (props) => {
          const {importId,data} = props ?? {};

          return  applyRosterImport(importId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ApplyRosterImportMutationResult = NonNullable<Awaited<ReturnType<typeof applyRosterImport>>>
    export type ApplyRosterImportMutationBody = RosterImportDecision
    export type ApplyRosterImportMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Apply an import to its roster
 */
export const useApplyRosterImport = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof applyRosterImport>>, TError,{importId: string;data: RosterImportDecision}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof applyRosterImport>>,
        TError,
        {importId: string;data: RosterImportDecision},
        TContext
      > => {

      const mutationOptions = getApplyRosterImportMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers: entries added, changed or left as they are, entries that the file does not name, and lines that are refused with the reason.
 * @summary List what an import would do, in the order of the file
 */
export const getListRosterChangesUrl = (importId: string,
    params?: ListRosterChangesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/roster-imports/${importId}/changes?${stringifiedParams}` : `/api/roster-imports/${importId}/changes`
}

export const listRosterChanges = async (importId: string,
    params?: ListRosterChangesParams, options?: RequestInit): Promise<RosterChangePage> => {
  
  return http<RosterChangePage>(getListRosterChangesUrl(importId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListRosterChangesQueryKey = (importId?: string,
    params?: ListRosterChangesParams,) => {
    return [
    `/api/roster-imports/${importId}/changes`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListRosterChangesQueryOptions = <TData = Awaited<ReturnType<typeof listRosterChanges>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(importId: string,
    params?: ListRosterChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosterChanges>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRosterChangesQueryKey(importId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRosterChanges>>> = ({ signal }) => listRosterChanges(importId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(importId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRosterChanges>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRosterChangesQueryResult = NonNullable<Awaited<ReturnType<typeof listRosterChanges>>>
export type ListRosterChangesQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListRosterChanges<TData = Awaited<ReturnType<typeof listRosterChanges>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 importId: string,
    params: undefined |  ListRosterChangesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosterChanges>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRosterChanges>>,
          TError,
          Awaited<ReturnType<typeof listRosterChanges>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRosterChanges<TData = Awaited<ReturnType<typeof listRosterChanges>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 importId: string,
    params?: ListRosterChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosterChanges>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRosterChanges>>,
          TError,
          Awaited<ReturnType<typeof listRosterChanges>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRosterChanges<TData = Awaited<ReturnType<typeof listRosterChanges>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 importId: string,
    params?: ListRosterChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosterChanges>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what an import would do, in the order of the file
 */

export function useListRosterChanges<TData = Awaited<ReturnType<typeof listRosterChanges>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 importId: string,
    params?: ListRosterChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosterChanges>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRosterChangesQueryOptions(importId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. The first line names the columns, in any order: `email`, and as you have them `name` (or `first name` and `last name`), `valid from`, `valid to`, `note`, `source`. Commas, semicolons and tabs are told apart, as are UTF-8, UTF-16 and Latin-1; dates are `2026-03-04` or `04/03/2026`. At most 16 megabytes. While it is read, `getRosterImport` tells how far it has come. A file sent again takes the place of the first.
 * @summary Send the file of an import, and see what it would change
 */
export const getReadRosterFileUrl = (importId: string,
    params?: ReadRosterFileParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/roster-imports/${importId}/file?${stringifiedParams}` : `/api/roster-imports/${importId}/file`
}

export const readRosterFile = async (importId: string,
    readRosterFileBody: Blob,
    params?: ReadRosterFileParams, options?: RequestInit): Promise<RosterImport> => {
  
  return http<RosterImport>(getReadRosterFileUrl(importId,params),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'text/csv', ...options?.headers },
    body: JSON.stringify(
      readRosterFileBody,)
  }
);}




export const getReadRosterFileMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof readRosterFile>>, TError,{importId: string;data: Blob;params?: ReadRosterFileParams}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof readRosterFile>>, TError,{importId: string;data: Blob;params?: ReadRosterFileParams}, TContext> => {

const mutationKey = ['readRosterFile'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof readRosterFile>>, {importId: string;data: Blob;params?: ReadRosterFileParams}> = (props) => {
          const {importId,data,params} = props ?? {};

          return  readRosterFile(importId,data,params,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ReadRosterFileMutationResult = NonNullable<Awaited<ReturnType<typeof readRosterFile>>>
    export type ReadRosterFileMutationBody = Blob
    export type ReadRosterFileMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Send the file of an import, and see what it would change
 */
export const useReadRosterFile = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof readRosterFile>>, TError,{importId: string;data: Blob;params?: ReadRosterFileParams}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof readRosterFile>>,
        TError,
        {importId: string;data: Blob;params?: ReadRosterFileParams},
        TContext
      > => {

      const mutationOptions = getReadRosterFileMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers. An import of the very file changes nothing. What a spreadsheet would take for a formula begins with an apostrophe.
 * @summary Fetch a roster as a file
 */
export const getExportRosterUrl = (rosterId: string,) => {


  

  return `/api/rosters/${rosterId}/entries.csv`
}

export const exportRoster = async (rosterId: string, options?: RequestInit): Promise<string> => {
  
  return http<string>(getExportRosterUrl(rosterId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getExportRosterQueryKey = (rosterId?: string,) => {
    return [
    `/api/rosters/${rosterId}/entries.csv`
    ] as const;
    }

    
export const getExportRosterQueryOptions = <TData = Awaited<ReturnType<typeof exportRoster>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(rosterId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportRoster>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportRosterQueryKey(rosterId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportRoster>>> = ({ signal }) => exportRoster(rosterId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(rosterId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportRoster>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportRosterQueryResult = NonNullable<Awaited<ReturnType<typeof exportRoster>>>
export type ExportRosterQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useExportRoster<TData = Awaited<ReturnType<typeof exportRoster>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 rosterId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportRoster>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportRoster>>,
          TError,
          Awaited<ReturnType<typeof exportRoster>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportRoster<TData = Awaited<ReturnType<typeof exportRoster>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 rosterId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportRoster>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportRoster>>,
          TError,
          Awaited<ReturnType<typeof exportRoster>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportRoster<TData = Awaited<ReturnType<typeof exportRoster>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 rosterId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportRoster>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Fetch a roster as a file
 */

export function useExportRoster<TData = Awaited<ReturnType<typeof exportRoster>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 rosterId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportRoster>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportRosterQueryOptions(rosterId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. The file follows with `readRosterFile`; nothing changes before `applyRosterImport`. An import that nobody applies is forgotten after a day.
 * @summary Begin to import a file into a roster
 */
export const getCreateRosterImportUrl = (rosterId: string,) => {


  

  return `/api/rosters/${rosterId}/imports`
}

export const createRosterImport = async (rosterId: string,
    newRosterImport: NewRosterImport, options?: RequestInit): Promise<RosterImport> => {
  
  return http<RosterImport>(getCreateRosterImportUrl(rosterId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newRosterImport,)
  }
);}




export const getCreateRosterImportMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createRosterImport>>, TError,{rosterId: string;data: NewRosterImport}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof createRosterImport>>, TError,{rosterId: string;data: NewRosterImport}, TContext> => {

const mutationKey = ['createRosterImport'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createRosterImport>>, {rosterId: string;data: NewRosterImport}> = (props) => {
          const {rosterId,data} = props ?? {};

          return  createRosterImport(rosterId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CreateRosterImportMutationResult = NonNullable<Awaited<ReturnType<typeof createRosterImport>>>
    export type CreateRosterImportMutationBody = NewRosterImport
    export type CreateRosterImportMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Begin to import a file into a roster
 */
export const useCreateRosterImport = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createRosterImport>>, TError,{rosterId: string;data: NewRosterImport}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createRosterImport>>,
        TError,
        {rosterId: string;data: NewRosterImport},
        TContext
      > => {

      const mutationOptions = getCreateRosterImportMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    