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
  ExportMyLogAsMarkdownParams,
  ExportMyLogAsPdfParams,
  IfMatchNeededResponse,
  InvalidResponse,
  Learning,
  LearningPage,
  ListMyLearningParams,
  LogEntryDraft,
  LogSetPage,
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
 * My review sheets, what my progress notes say was learned, my outcomes, my words about my confidence and what I wrote here myself, from every set that I am or was in. Nobody else reads it.
 * @summary List what I learned, the latest first
 */
export const getListMyLearningUrl = (params?: ListMyLearningParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/log?${stringifiedParams}` : `/api/log`
}

export const listMyLearning = async (params?: ListMyLearningParams, options?: RequestInit): Promise<LearningPage> => {
  
  return http<LearningPage>(getListMyLearningUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListMyLearningQueryKey = (params?: ListMyLearningParams,) => {
    return [
    `/api/log`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListMyLearningQueryOptions = <TData = Awaited<ReturnType<typeof listMyLearning>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListMyLearningParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyLearning>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMyLearningQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMyLearning>>> = ({ signal }) => listMyLearning(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMyLearning>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMyLearningQueryResult = NonNullable<Awaited<ReturnType<typeof listMyLearning>>>
export type ListMyLearningQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListMyLearning<TData = Awaited<ReturnType<typeof listMyLearning>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListMyLearningParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyLearning>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMyLearning>>,
          TError,
          Awaited<ReturnType<typeof listMyLearning>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMyLearning<TData = Awaited<ReturnType<typeof listMyLearning>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMyLearningParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyLearning>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMyLearning>>,
          TError,
          Awaited<ReturnType<typeof listMyLearning>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMyLearning<TData = Awaited<ReturnType<typeof listMyLearning>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMyLearningParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyLearning>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what I learned, the latest first
 */

export function useListMyLearning<TData = Awaited<ReturnType<typeof listMyLearning>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMyLearningParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyLearning>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMyLearningQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Of a set that I am in, or of none. Nobody else reads it.
 * @summary Write into my learning log
 */
export const getWriteLogEntryUrl = () => {


  

  return `/api/log/entries`
}

export const writeLogEntry = async (logEntryDraft: LogEntryDraft, options?: RequestInit): Promise<Learning> => {
  
  return http<Learning>(getWriteLogEntryUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      logEntryDraft,)
  }
);}




export const getWriteLogEntryMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeLogEntry>>, TError,{data: LogEntryDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof writeLogEntry>>, TError,{data: LogEntryDraft}, TContext> => {

const mutationKey = ['writeLogEntry'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof writeLogEntry>>, {data: LogEntryDraft}> = (props) => {
          const {data} = props ?? {};

          return  writeLogEntry(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WriteLogEntryMutationResult = NonNullable<Awaited<ReturnType<typeof writeLogEntry>>>
    export type WriteLogEntryMutationBody = LogEntryDraft
    export type WriteLogEntryMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Write into my learning log
 */
export const useWriteLogEntry = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof writeLogEntry>>, TError,{data: LogEntryDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof writeLogEntry>>,
        TError,
        {data: LogEntryDraft},
        TContext
      > => {

      const mutationOptions = getWriteLogEntryMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * @summary Change what I wrote into my learning log
 */
export const getUpdateLogEntryUrl = (entryId: string,) => {


  

  return `/api/log/entries/${entryId}`
}

export const updateLogEntry = async (entryId: string,
    logEntryDraft: LogEntryDraft, options?: RequestInit): Promise<Learning> => {
  
  return http<Learning>(getUpdateLogEntryUrl(entryId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      logEntryDraft,)
  }
);}




export const getUpdateLogEntryMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateLogEntry>>, TError,{entryId: string;data: LogEntryDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof updateLogEntry>>, TError,{entryId: string;data: LogEntryDraft}, TContext> => {

const mutationKey = ['updateLogEntry'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateLogEntry>>, {entryId: string;data: LogEntryDraft}> = (props) => {
          const {entryId,data} = props ?? {};

          return  updateLogEntry(entryId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UpdateLogEntryMutationResult = NonNullable<Awaited<ReturnType<typeof updateLogEntry>>>
    export type UpdateLogEntryMutationBody = LogEntryDraft
    export type UpdateLogEntryMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change what I wrote into my learning log
 */
export const useUpdateLogEntry = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateLogEntry>>, TError,{entryId: string;data: LogEntryDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateLogEntry>>,
        TError,
        {entryId: string;data: LogEntryDraft},
        TContext
      > => {

      const mutationOptions = getUpdateLogEntryMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * @summary Delete what I wrote into my learning log
 */
export const getDeleteLogEntryUrl = (entryId: string,) => {


  

  return `/api/log/entries/${entryId}`
}

export const deleteLogEntry = async (entryId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getDeleteLogEntryUrl(entryId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getDeleteLogEntryMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteLogEntry>>, TError,{entryId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteLogEntry>>, TError,{entryId: string}, TContext> => {

const mutationKey = ['deleteLogEntry'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteLogEntry>>, {entryId: string}> = (props) => {
          const {entryId} = props ?? {};

          return  deleteLogEntry(entryId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DeleteLogEntryMutationResult = NonNullable<Awaited<ReturnType<typeof deleteLogEntry>>>
    
    export type DeleteLogEntryMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Delete what I wrote into my learning log
 */
export const useDeleteLogEntry = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteLogEntry>>, TError,{entryId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteLogEntry>>,
        TError,
        {entryId: string},
        TContext
      > => {

      const mutationOptions = getDeleteLogEntryMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * All of it, or the part asked for.
 * @summary Take my learning log along as Markdown
 */
export const getExportMyLogAsMarkdownUrl = (params?: ExportMyLogAsMarkdownParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/log/learning-log.md?${stringifiedParams}` : `/api/log/learning-log.md`
}

export const exportMyLogAsMarkdown = async (params?: ExportMyLogAsMarkdownParams, options?: RequestInit): Promise<string> => {
  
  return http<string>(getExportMyLogAsMarkdownUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getExportMyLogAsMarkdownQueryKey = (params?: ExportMyLogAsMarkdownParams,) => {
    return [
    `/api/log/learning-log.md`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getExportMyLogAsMarkdownQueryOptions = <TData = Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ExportMyLogAsMarkdownParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportMyLogAsMarkdownQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportMyLogAsMarkdown>>> = ({ signal }) => exportMyLogAsMarkdown(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportMyLogAsMarkdownQueryResult = NonNullable<Awaited<ReturnType<typeof exportMyLogAsMarkdown>>>
export type ExportMyLogAsMarkdownQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useExportMyLogAsMarkdown<TData = Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ExportMyLogAsMarkdownParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportMyLogAsMarkdown>>,
          TError,
          Awaited<ReturnType<typeof exportMyLogAsMarkdown>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportMyLogAsMarkdown<TData = Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ExportMyLogAsMarkdownParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportMyLogAsMarkdown>>,
          TError,
          Awaited<ReturnType<typeof exportMyLogAsMarkdown>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportMyLogAsMarkdown<TData = Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ExportMyLogAsMarkdownParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Take my learning log along as Markdown
 */

export function useExportMyLogAsMarkdown<TData = Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ExportMyLogAsMarkdownParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsMarkdown>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportMyLogAsMarkdownQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * All of it, or the part asked for.
 * @summary Take my learning log along as PDF
 */
export const getExportMyLogAsPdfUrl = (params?: ExportMyLogAsPdfParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/log/learning-log.pdf?${stringifiedParams}` : `/api/log/learning-log.pdf`
}

export const exportMyLogAsPdf = async (params?: ExportMyLogAsPdfParams, options?: RequestInit): Promise<Blob> => {
  
  return http<Blob>(getExportMyLogAsPdfUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getExportMyLogAsPdfQueryKey = (params?: ExportMyLogAsPdfParams,) => {
    return [
    `/api/log/learning-log.pdf`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getExportMyLogAsPdfQueryOptions = <TData = Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ExportMyLogAsPdfParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportMyLogAsPdfQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportMyLogAsPdf>>> = ({ signal }) => exportMyLogAsPdf(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportMyLogAsPdfQueryResult = NonNullable<Awaited<ReturnType<typeof exportMyLogAsPdf>>>
export type ExportMyLogAsPdfQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useExportMyLogAsPdf<TData = Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ExportMyLogAsPdfParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportMyLogAsPdf>>,
          TError,
          Awaited<ReturnType<typeof exportMyLogAsPdf>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportMyLogAsPdf<TData = Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ExportMyLogAsPdfParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportMyLogAsPdf>>,
          TError,
          Awaited<ReturnType<typeof exportMyLogAsPdf>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportMyLogAsPdf<TData = Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ExportMyLogAsPdfParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Take my learning log along as PDF
 */

export function useExportMyLogAsPdf<TData = Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ExportMyLogAsPdfParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyLogAsPdf>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportMyLogAsPdfQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Those that I am in and those that I wrote in, by name, each with where it stands: whether it runs, is over or has not begun. Of one that I am no longer in this is not told.
 * @summary List the sets that my learning log is of
 */
export const getListMyLogSetsUrl = () => {


  

  return `/api/log/sets`
}

export const listMyLogSets = async ( options?: RequestInit): Promise<LogSetPage> => {
  
  return http<LogSetPage>(getListMyLogSetsUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListMyLogSetsQueryKey = () => {
    return [
    `/api/log/sets`
    ] as const;
    }

    
export const getListMyLogSetsQueryOptions = <TData = Awaited<ReturnType<typeof listMyLogSets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyLogSets>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMyLogSetsQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMyLogSets>>> = ({ signal }) => listMyLogSets({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMyLogSets>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMyLogSetsQueryResult = NonNullable<Awaited<ReturnType<typeof listMyLogSets>>>
export type ListMyLogSetsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useListMyLogSets<TData = Awaited<ReturnType<typeof listMyLogSets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyLogSets>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMyLogSets>>,
          TError,
          Awaited<ReturnType<typeof listMyLogSets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMyLogSets<TData = Awaited<ReturnType<typeof listMyLogSets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyLogSets>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMyLogSets>>,
          TError,
          Awaited<ReturnType<typeof listMyLogSets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMyLogSets<TData = Awaited<ReturnType<typeof listMyLogSets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyLogSets>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the sets that my learning log is of
 */

export function useListMyLogSets<TData = Awaited<ReturnType<typeof listMyLogSets>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyLogSets>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMyLogSetsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



