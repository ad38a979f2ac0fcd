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
  LibraryItem,
  LibraryItemDraft,
  LibraryItemPage,
  ListLibraryParams,
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
 * What is for everybody and, with `programmeId`, what is for that programme, for whoever sees it. The oldest first.
 * @summary Read the library
 */
export const getListLibraryUrl = (params?: ListLibraryParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/library?${stringifiedParams}` : `/api/library`
}

export const listLibrary = async (params?: ListLibraryParams, options?: RequestInit): Promise<LibraryItemPage> => {
  
  return http<LibraryItemPage>(getListLibraryUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListLibraryQueryKey = (params?: ListLibraryParams,) => {
    return [
    `/api/library`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListLibraryQueryOptions = <TData = Awaited<ReturnType<typeof listLibrary>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListLibraryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLibrary>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListLibraryQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listLibrary>>> = ({ signal }) => listLibrary(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listLibrary>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListLibraryQueryResult = NonNullable<Awaited<ReturnType<typeof listLibrary>>>
export type ListLibraryQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListLibrary<TData = Awaited<ReturnType<typeof listLibrary>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListLibraryParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLibrary>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLibrary>>,
          TError,
          Awaited<ReturnType<typeof listLibrary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLibrary<TData = Awaited<ReturnType<typeof listLibrary>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListLibraryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLibrary>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLibrary>>,
          TError,
          Awaited<ReturnType<typeof listLibrary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLibrary<TData = Awaited<ReturnType<typeof listLibrary>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListLibraryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLibrary>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Read the library
 */

export function useListLibrary<TData = Awaited<ReturnType<typeof listLibrary>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListLibraryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLibrary>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListLibraryQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For administrators.
 * @summary Add to the library for everybody
 */
export const getAddLibraryItemUrl = () => {


  

  return `/api/library`
}

export const addLibraryItem = async (libraryItemDraft: LibraryItemDraft, options?: RequestInit): Promise<LibraryItem> => {
  
  return http<LibraryItem>(getAddLibraryItemUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      libraryItemDraft,)
  }
);}




export const getAddLibraryItemMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addLibraryItem>>, TError,{data: LibraryItemDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof addLibraryItem>>, TError,{data: LibraryItemDraft}, TContext> => {

const mutationKey = ['addLibraryItem'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addLibraryItem>>, {data: LibraryItemDraft}> = (props) => {
          const {data} = props ?? {};

          return  addLibraryItem(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AddLibraryItemMutationResult = NonNullable<Awaited<ReturnType<typeof addLibraryItem>>>
    export type AddLibraryItemMutationBody = LibraryItemDraft
    export type AddLibraryItemMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Add to the library for everybody
 */
export const useAddLibraryItem = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addLibraryItem>>, TError,{data: LibraryItemDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addLibraryItem>>,
        TError,
        {data: LibraryItemDraft},
        TContext
      > => {

      const mutationOptions = getAddLibraryItemMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For administrators, or for the organisers of its programme.
 * @summary Change something in the library
 */
export const getUpdateLibraryItemUrl = (itemId: string,) => {


  

  return `/api/library/${itemId}`
}

export const updateLibraryItem = async (itemId: string,
    libraryItemDraft: LibraryItemDraft, options?: RequestInit): Promise<LibraryItem> => {
  
  return http<LibraryItem>(getUpdateLibraryItemUrl(itemId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      libraryItemDraft,)
  }
);}




export const getUpdateLibraryItemMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateLibraryItem>>, TError,{itemId: string;data: LibraryItemDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof updateLibraryItem>>, TError,{itemId: string;data: LibraryItemDraft}, TContext> => {

const mutationKey = ['updateLibraryItem'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateLibraryItem>>, {itemId: string;data: LibraryItemDraft}> = (props) => {
          const {itemId,data} = props ?? {};

          return  updateLibraryItem(itemId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UpdateLibraryItemMutationResult = NonNullable<Awaited<ReturnType<typeof updateLibraryItem>>>
    export type UpdateLibraryItemMutationBody = LibraryItemDraft
    export type UpdateLibraryItemMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change something in the library
 */
export const useUpdateLibraryItem = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateLibraryItem>>, TError,{itemId: string;data: LibraryItemDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateLibraryItem>>,
        TError,
        {itemId: string;data: LibraryItemDraft},
        TContext
      > => {

      const mutationOptions = getUpdateLibraryItemMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For administrators, or for the organisers of its programme.
 * @summary Remove something from the library
 */
export const getRemoveLibraryItemUrl = (itemId: string,) => {


  

  return `/api/library/${itemId}`
}

export const removeLibraryItem = async (itemId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getRemoveLibraryItemUrl(itemId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getRemoveLibraryItemMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeLibraryItem>>, TError,{itemId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof removeLibraryItem>>, TError,{itemId: string}, TContext> => {

const mutationKey = ['removeLibraryItem'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeLibraryItem>>, {itemId: string}> = (props) => {
          const {itemId} = props ?? {};

          return  removeLibraryItem(itemId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RemoveLibraryItemMutationResult = NonNullable<Awaited<ReturnType<typeof removeLibraryItem>>>
    
    export type RemoveLibraryItemMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Remove something from the library
 */
export const useRemoveLibraryItem = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeLibraryItem>>, TError,{itemId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeLibraryItem>>,
        TError,
        {itemId: string},
        TContext
      > => {

      const mutationOptions = getRemoveLibraryItemMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For administrators, or for the organisers of its programme. Only addresses on the public network are looked at.
 * @summary Look whether a link still leads somewhere
 */
export const getCheckLibraryLinkUrl = (itemId: string,) => {


  

  return `/api/library/${itemId}/link-check`
}

export const checkLibraryLink = async (itemId: string, options?: RequestInit): Promise<LibraryItem> => {
  
  return http<LibraryItem>(getCheckLibraryLinkUrl(itemId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getCheckLibraryLinkMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkLibraryLink>>, TError,{itemId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof checkLibraryLink>>, TError,{itemId: string}, TContext> => {

const mutationKey = ['checkLibraryLink'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof checkLibraryLink>>, {itemId: string}> = (props) => {
          const {itemId} = props ?? {};

          return  checkLibraryLink(itemId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CheckLibraryLinkMutationResult = NonNullable<Awaited<ReturnType<typeof checkLibraryLink>>>
    
    export type CheckLibraryLinkMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Look whether a link still leads somewhere
 */
export const useCheckLibraryLink = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkLibraryLink>>, TError,{itemId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof checkLibraryLink>>,
        TError,
        {itemId: string},
        TContext
      > => {

      const mutationOptions = getCheckLibraryLinkMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers.
 * @summary Add to the library of a programme
 */
export const getAddProgrammeLibraryItemUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/library`
}

export const addProgrammeLibraryItem = async (programmeId: string,
    libraryItemDraft: LibraryItemDraft, options?: RequestInit): Promise<LibraryItem> => {
  
  return http<LibraryItem>(getAddProgrammeLibraryItemUrl(programmeId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      libraryItemDraft,)
  }
);}




export const getAddProgrammeLibraryItemMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addProgrammeLibraryItem>>, TError,{programmeId: string;data: LibraryItemDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof addProgrammeLibraryItem>>, TError,{programmeId: string;data: LibraryItemDraft}, TContext> => {

const mutationKey = ['addProgrammeLibraryItem'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addProgrammeLibraryItem>>, {programmeId: string;data: LibraryItemDraft}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  addProgrammeLibraryItem(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AddProgrammeLibraryItemMutationResult = NonNullable<Awaited<ReturnType<typeof addProgrammeLibraryItem>>>
    export type AddProgrammeLibraryItemMutationBody = LibraryItemDraft
    export type AddProgrammeLibraryItemMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Add to the library of a programme
 */
export const useAddProgrammeLibraryItem = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addProgrammeLibraryItem>>, TError,{programmeId: string;data: LibraryItemDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addProgrammeLibraryItem>>,
        TError,
        {programmeId: string;data: LibraryItemDraft},
        TContext
      > => {

      const mutationOptions = getAddProgrammeLibraryItemMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    