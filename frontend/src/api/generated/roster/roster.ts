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
  ListRosterEntriesParams,
  ListRostersParams,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  Roster,
  RosterDraft,
  RosterEntry,
  RosterEntryDraft,
  RosterEntryPage,
  RosterPage,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For its organisers.
 * @summary List the rosters of a programme by name
 */
export const getListRostersUrl = (programmeId: string,
    params?: ListRostersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/programmes/${programmeId}/rosters?${stringifiedParams}` : `/api/programmes/${programmeId}/rosters`
}

export const listRosters = async (programmeId: string,
    params?: ListRostersParams, options?: RequestInit): Promise<RosterPage> => {
  
  return http<RosterPage>(getListRostersUrl(programmeId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListRostersQueryKey = (programmeId?: string,
    params?: ListRostersParams,) => {
    return [
    `/api/programmes/${programmeId}/rosters`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListRostersQueryOptions = <TData = Awaited<ReturnType<typeof listRosters>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(programmeId: string,
    params?: ListRostersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosters>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRostersQueryKey(programmeId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRosters>>> = ({ signal }) => listRosters(programmeId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRosters>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRostersQueryResult = NonNullable<Awaited<ReturnType<typeof listRosters>>>
export type ListRostersQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListRosters<TData = Awaited<ReturnType<typeof listRosters>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params: undefined |  ListRostersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosters>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRosters>>,
          TError,
          Awaited<ReturnType<typeof listRosters>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRosters<TData = Awaited<ReturnType<typeof listRosters>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListRostersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosters>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRosters>>,
          TError,
          Awaited<ReturnType<typeof listRosters>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRosters<TData = Awaited<ReturnType<typeof listRosters>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListRostersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosters>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the rosters of a programme by name
 */

export function useListRosters<TData = Awaited<ReturnType<typeof listRosters>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 programmeId: string,
    params?: ListRostersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosters>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRostersQueryOptions(programmeId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. All places reserved and taken together never exceed the programme's (rule 3).
 * @summary Add a roster
 */
export const getCreateRosterUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/rosters`
}

export const createRoster = async (programmeId: string,
    rosterDraft: RosterDraft, options?: RequestInit): Promise<Roster> => {
  
  return http<Roster>(getCreateRosterUrl(programmeId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      rosterDraft,)
  }
);}




export const getCreateRosterMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createRoster>>, TError,{programmeId: string;data: RosterDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof createRoster>>, TError,{programmeId: string;data: RosterDraft}, TContext> => {

const mutationKey = ['createRoster'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createRoster>>, {programmeId: string;data: RosterDraft}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  createRoster(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CreateRosterMutationResult = NonNullable<Awaited<ReturnType<typeof createRoster>>>
    export type CreateRosterMutationBody = RosterDraft
    export type CreateRosterMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Add a roster
 */
export const useCreateRoster = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createRoster>>, TError,{programmeId: string;data: RosterDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createRoster>>,
        TError,
        {programmeId: string;data: RosterDraft},
        TContext
      > => {

      const mutationOptions = getCreateRosterMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers. Whoever has a place already keeps it.
 * @summary Change an entitlement
 */
export const getUpdateRosterEntryUrl = (entryId: string,) => {


  

  return `/api/roster-entries/${entryId}`
}

export const updateRosterEntry = async (entryId: string,
    rosterEntryDraft: RosterEntryDraft, options?: RequestInit): Promise<RosterEntry> => {
  
  return http<RosterEntry>(getUpdateRosterEntryUrl(entryId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      rosterEntryDraft,)
  }
);}




export const getUpdateRosterEntryMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateRosterEntry>>, TError,{entryId: string;data: RosterEntryDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof updateRosterEntry>>, TError,{entryId: string;data: RosterEntryDraft}, TContext> => {

const mutationKey = ['updateRosterEntry'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateRosterEntry>>, {entryId: string;data: RosterEntryDraft}> = (props) => {
          const {entryId,data} = props ?? {};

          return  updateRosterEntry(entryId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UpdateRosterEntryMutationResult = NonNullable<Awaited<ReturnType<typeof updateRosterEntry>>>
    export type UpdateRosterEntryMutationBody = RosterEntryDraft
    export type UpdateRosterEntryMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change an entitlement
 */
export const useUpdateRosterEntry = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateRosterEntry>>, TError,{entryId: string;data: RosterEntryDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateRosterEntry>>,
        TError,
        {entryId: string;data: RosterEntryDraft},
        TContext
      > => {

      const mutationOptions = getUpdateRosterEntryMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers. Whoever has a place already keeps it.
 * @summary Take somebody off a roster
 */
export const getRemoveRosterEntryUrl = (entryId: string,) => {


  

  return `/api/roster-entries/${entryId}`
}

export const removeRosterEntry = async (entryId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getRemoveRosterEntryUrl(entryId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getRemoveRosterEntryMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeRosterEntry>>, TError,{entryId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof removeRosterEntry>>, TError,{entryId: string}, TContext> => {

const mutationKey = ['removeRosterEntry'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeRosterEntry>>, {entryId: string}> = (props) => {
          const {entryId} = props ?? {};

          return  removeRosterEntry(entryId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RemoveRosterEntryMutationResult = NonNullable<Awaited<ReturnType<typeof removeRosterEntry>>>
    
    export type RemoveRosterEntryMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Take somebody off a roster
 */
export const useRemoveRosterEntry = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeRosterEntry>>, TError,{entryId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeRosterEntry>>,
        TError,
        {entryId: string},
        TContext
      > => {

      const mutationOptions = getRemoveRosterEntryMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers. Places that are reserved no longer are offered at once to those who wait (rule 4).
 * @summary Change a roster
 */
export const getUpdateRosterUrl = (rosterId: string,) => {


  

  return `/api/rosters/${rosterId}`
}

export const updateRoster = async (rosterId: string,
    rosterDraft: RosterDraft, options?: RequestInit): Promise<Roster> => {
  
  return http<Roster>(getUpdateRosterUrl(rosterId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      rosterDraft,)
  }
);}




export const getUpdateRosterMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateRoster>>, TError,{rosterId: string;data: RosterDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof updateRoster>>, TError,{rosterId: string;data: RosterDraft}, TContext> => {

const mutationKey = ['updateRoster'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateRoster>>, {rosterId: string;data: RosterDraft}> = (props) => {
          const {rosterId,data} = props ?? {};

          return  updateRoster(rosterId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UpdateRosterMutationResult = NonNullable<Awaited<ReturnType<typeof updateRoster>>>
    export type UpdateRosterMutationBody = RosterDraft
    export type UpdateRosterMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change a roster
 */
export const useUpdateRoster = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateRoster>>, TError,{rosterId: string;data: RosterDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateRoster>>,
        TError,
        {rosterId: string;data: RosterDraft},
        TContext
      > => {

      const mutationOptions = getUpdateRosterMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers. Refused when somebody's place came from it.
 * @summary Remove a roster
 */
export const getRemoveRosterUrl = (rosterId: string,) => {


  

  return `/api/rosters/${rosterId}`
}

export const removeRoster = async (rosterId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getRemoveRosterUrl(rosterId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getRemoveRosterMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeRoster>>, TError,{rosterId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof removeRoster>>, TError,{rosterId: string}, TContext> => {

const mutationKey = ['removeRoster'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof removeRoster>>, {rosterId: string}> = (props) => {
          const {rosterId} = props ?? {};

          return  removeRoster(rosterId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RemoveRosterMutationResult = NonNullable<Awaited<ReturnType<typeof removeRoster>>>
    
    export type RemoveRosterMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Remove a roster
 */
export const useRemoveRoster = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof removeRoster>>, TError,{rosterId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof removeRoster>>,
        TError,
        {rosterId: string},
        TContext
      > => {

      const mutationOptions = getRemoveRosterMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers.
 * @summary List the people on a roster by address
 */
export const getListRosterEntriesUrl = (rosterId: string,
    params?: ListRosterEntriesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/rosters/${rosterId}/entries?${stringifiedParams}` : `/api/rosters/${rosterId}/entries`
}

export const listRosterEntries = async (rosterId: string,
    params?: ListRosterEntriesParams, options?: RequestInit): Promise<RosterEntryPage> => {
  
  return http<RosterEntryPage>(getListRosterEntriesUrl(rosterId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListRosterEntriesQueryKey = (rosterId?: string,
    params?: ListRosterEntriesParams,) => {
    return [
    `/api/rosters/${rosterId}/entries`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListRosterEntriesQueryOptions = <TData = Awaited<ReturnType<typeof listRosterEntries>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(rosterId: string,
    params?: ListRosterEntriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosterEntries>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRosterEntriesQueryKey(rosterId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRosterEntries>>> = ({ signal }) => listRosterEntries(rosterId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(rosterId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRosterEntries>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRosterEntriesQueryResult = NonNullable<Awaited<ReturnType<typeof listRosterEntries>>>
export type ListRosterEntriesQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListRosterEntries<TData = Awaited<ReturnType<typeof listRosterEntries>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 rosterId: string,
    params: undefined |  ListRosterEntriesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosterEntries>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRosterEntries>>,
          TError,
          Awaited<ReturnType<typeof listRosterEntries>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRosterEntries<TData = Awaited<ReturnType<typeof listRosterEntries>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 rosterId: string,
    params?: ListRosterEntriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosterEntries>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRosterEntries>>,
          TError,
          Awaited<ReturnType<typeof listRosterEntries>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRosterEntries<TData = Awaited<ReturnType<typeof listRosterEntries>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 rosterId: string,
    params?: ListRosterEntriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosterEntries>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the people on a roster by address
 */

export function useListRosterEntries<TData = Awaited<ReturnType<typeof listRosterEntries>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 rosterId: string,
    params?: ListRosterEntriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRosterEntries>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRosterEntriesQueryOptions(rosterId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. Both the first and the last day count (rule 2).
 * @summary Entitle somebody through a roster
 */
export const getAddRosterEntryUrl = (rosterId: string,) => {


  

  return `/api/rosters/${rosterId}/entries`
}

export const addRosterEntry = async (rosterId: string,
    rosterEntryDraft: RosterEntryDraft, options?: RequestInit): Promise<RosterEntry> => {
  
  return http<RosterEntry>(getAddRosterEntryUrl(rosterId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      rosterEntryDraft,)
  }
);}




export const getAddRosterEntryMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addRosterEntry>>, TError,{rosterId: string;data: RosterEntryDraft}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof addRosterEntry>>, TError,{rosterId: string;data: RosterEntryDraft}, TContext> => {

const mutationKey = ['addRosterEntry'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addRosterEntry>>, {rosterId: string;data: RosterEntryDraft}> = (props) => {
          const {rosterId,data} = props ?? {};

          return  addRosterEntry(rosterId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AddRosterEntryMutationResult = NonNullable<Awaited<ReturnType<typeof addRosterEntry>>>
    export type AddRosterEntryMutationBody = RosterEntryDraft
    export type AddRosterEntryMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Entitle somebody through a roster
 */
export const useAddRosterEntry = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addRosterEntry>>, TError,{rosterId: string;data: RosterEntryDraft}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addRosterEntry>>,
        TError,
        {rosterId: string;data: RosterEntryDraft},
        TContext
      > => {

      const mutationOptions = getAddRosterEntryMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    