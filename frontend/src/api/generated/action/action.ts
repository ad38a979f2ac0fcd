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
  Action,
  ActionCarry,
  ActionPage,
  Cancellation,
  ChangedMeanwhileResponse,
  ConflictResponse,
  IfMatchNeededResponse,
  InvalidResponse,
  ListMyActionsParams,
  ListSetActionsParams,
  NewAction,
  NewProgressNote,
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
 * @summary List my actions in the sets I am in, by the day they are due
 */
export const getListMyActionsUrl = (params?: ListMyActionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/actions?${stringifiedParams}` : `/api/actions`
}

export const listMyActions = async (params?: ListMyActionsParams, options?: RequestInit): Promise<ActionPage> => {
  
  return http<ActionPage>(getListMyActionsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListMyActionsQueryKey = (params?: ListMyActionsParams,) => {
    return [
    `/api/actions`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListMyActionsQueryOptions = <TData = Awaited<ReturnType<typeof listMyActions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListMyActionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyActions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMyActionsQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMyActions>>> = ({ signal }) => listMyActions(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMyActions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMyActionsQueryResult = NonNullable<Awaited<ReturnType<typeof listMyActions>>>
export type ListMyActionsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListMyActions<TData = Awaited<ReturnType<typeof listMyActions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListMyActionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyActions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMyActions>>,
          TError,
          Awaited<ReturnType<typeof listMyActions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMyActions<TData = Awaited<ReturnType<typeof listMyActions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMyActionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyActions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMyActions>>,
          TError,
          Awaited<ReturnType<typeof listMyActions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMyActions<TData = Awaited<ReturnType<typeof listMyActions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMyActionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyActions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List my actions in the sets I am in, by the day they are due
 */

export function useListMyActions<TData = Awaited<ReturnType<typeof listMyActions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMyActionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyActions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMyActionsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For its owner, until it is finished. Another day is before the next session, too (rule 21).
 * @summary Change an action of mine
 */
export const getUpdateActionUrl = (actionId: string,) => {


  

  return `/api/actions/${actionId}`
}

export const updateAction = async (actionId: string,
    newAction: NewAction, options?: RequestInit): Promise<Action> => {
  
  return http<Action>(getUpdateActionUrl(actionId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newAction,)
  }
);}




export const getUpdateActionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAction>>, TError,{actionId: string;data: NewAction}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof updateAction>>, TError,{actionId: string;data: NewAction}, TContext> => {

const mutationKey = ['updateAction'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateAction>>, {actionId: string;data: NewAction}> = (props) => {
          const {actionId,data} = props ?? {};

          return  updateAction(actionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UpdateActionMutationResult = NonNullable<Awaited<ReturnType<typeof updateAction>>>
    export type UpdateActionMutationBody = NewAction
    export type UpdateActionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change an action of mine
 */
export const useUpdateAction = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAction>>, TError,{actionId: string;data: NewAction}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateAction>>,
        TError,
        {actionId: string;data: NewAction},
        TContext
      > => {

      const mutationOptions = getUpdateActionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator.
 * @summary Show an action with its notes
 */
export const getGetActionUrl = (actionId: string,) => {


  

  return `/api/actions/${actionId}`
}

export const getAction = async (actionId: string, options?: RequestInit): Promise<Action> => {
  
  return http<Action>(getGetActionUrl(actionId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetActionQueryKey = (actionId?: string,) => {
    return [
    `/api/actions/${actionId}`
    ] as const;
    }

    
export const getGetActionQueryOptions = <TData = Awaited<ReturnType<typeof getAction>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(actionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAction>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetActionQueryKey(actionId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAction>>> = ({ signal }) => getAction(actionId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(actionId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAction>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetActionQueryResult = NonNullable<Awaited<ReturnType<typeof getAction>>>
export type GetActionQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetAction<TData = Awaited<ReturnType<typeof getAction>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 actionId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAction>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAction>>,
          TError,
          Awaited<ReturnType<typeof getAction>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAction<TData = Awaited<ReturnType<typeof getAction>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 actionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAction>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAction>>,
          TError,
          Awaited<ReturnType<typeof getAction>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAction<TData = Awaited<ReturnType<typeof getAction>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 actionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAction>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show an action with its notes
 */

export function useGetAction<TData = Awaited<ReturnType<typeof getAction>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 actionId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAction>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetActionQueryOptions(actionId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For its owner. The day is before the next session, too (rule 21).
 * @summary Take an action of mine on to a later day
 */
export const getCarryActionUrl = (actionId: string,) => {


  

  return `/api/actions/${actionId}/carry`
}

export const carryAction = async (actionId: string,
    actionCarry: ActionCarry, options?: RequestInit): Promise<Action> => {
  
  return http<Action>(getCarryActionUrl(actionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      actionCarry,)
  }
);}




export const getCarryActionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof carryAction>>, TError,{actionId: string;data: ActionCarry}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof carryAction>>, TError,{actionId: string;data: ActionCarry}, TContext> => {

const mutationKey = ['carryAction'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof carryAction>>, {actionId: string;data: ActionCarry}> = (props) => {
          const {actionId,data} = props ?? {};

          return  carryAction(actionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CarryActionMutationResult = NonNullable<Awaited<ReturnType<typeof carryAction>>>
    export type CarryActionMutationBody = ActionCarry
    export type CarryActionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Take an action of mine on to a later day
 */
export const useCarryAction = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof carryAction>>, TError,{actionId: string;data: ActionCarry}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof carryAction>>,
        TError,
        {actionId: string;data: ActionCarry},
        TContext
      > => {

      const mutationOptions = getCarryActionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its owner, once it was tried.
 * @summary Say that an action of mine is done
 */
export const getCompleteActionUrl = (actionId: string,) => {


  

  return `/api/actions/${actionId}/complete`
}

export const completeAction = async (actionId: string, options?: RequestInit): Promise<Action> => {
  
  return http<Action>(getCompleteActionUrl(actionId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getCompleteActionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof completeAction>>, TError,{actionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof completeAction>>, TError,{actionId: string}, TContext> => {

const mutationKey = ['completeAction'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof completeAction>>, {actionId: string}> = (props) => {
          const {actionId} = props ?? {};

          return  completeAction(actionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CompleteActionMutationResult = NonNullable<Awaited<ReturnType<typeof completeAction>>>
    
    export type CompleteActionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Say that an action of mine is done
 */
export const useCompleteAction = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof completeAction>>, TError,{actionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof completeAction>>,
        TError,
        {actionId: string},
        TContext
      > => {

      const mutationOptions = getCompleteActionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its owner, with the reason.
 * @summary Give an action of mine up
 */
export const getDropActionUrl = (actionId: string,) => {


  

  return `/api/actions/${actionId}/drop`
}

export const dropAction = async (actionId: string,
    cancellation: Cancellation, options?: RequestInit): Promise<Action> => {
  
  return http<Action>(getDropActionUrl(actionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      cancellation,)
  }
);}




export const getDropActionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof dropAction>>, TError,{actionId: string;data: Cancellation}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof dropAction>>, TError,{actionId: string;data: Cancellation}, TContext> => {

const mutationKey = ['dropAction'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof dropAction>>, {actionId: string;data: Cancellation}> = (props) => {
          const {actionId,data} = props ?? {};

          return  dropAction(actionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DropActionMutationResult = NonNullable<Awaited<ReturnType<typeof dropAction>>>
    export type DropActionMutationBody = Cancellation
    export type DropActionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Give an action of mine up
 */
export const useDropAction = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof dropAction>>, TError,{actionId: string;data: Cancellation}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof dropAction>>,
        TError,
        {actionId: string;data: Cancellation},
        TContext
      > => {

      const mutationOptions = getDropActionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its owner. In a session's progress phase the host may note "not yet" for an owner who has not come (rule 22).
 * @summary Note the progress of an action
 */
export const getNoteProgressUrl = (actionId: string,) => {


  

  return `/api/actions/${actionId}/progress`
}

export const noteProgress = async (actionId: string,
    newProgressNote: NewProgressNote, options?: RequestInit): Promise<Action> => {
  
  return http<Action>(getNoteProgressUrl(actionId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newProgressNote,)
  }
);}




export const getNoteProgressMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof noteProgress>>, TError,{actionId: string;data: NewProgressNote}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof noteProgress>>, TError,{actionId: string;data: NewProgressNote}, TContext> => {

const mutationKey = ['noteProgress'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof noteProgress>>, {actionId: string;data: NewProgressNote}> = (props) => {
          const {actionId,data} = props ?? {};

          return  noteProgress(actionId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type NoteProgressMutationResult = NonNullable<Awaited<ReturnType<typeof noteProgress>>>
    export type NoteProgressMutationBody = NewProgressNote
    export type NoteProgressMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Note the progress of an action
 */
export const useNoteProgress = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof noteProgress>>, TError,{actionId: string;data: NewProgressNote}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof noteProgress>>,
        TError,
        {actionId: string;data: NewProgressNote},
        TContext
      > => {

      const mutationOptions = getNoteProgressMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator.
 * @summary List the actions of a set by the day they are due
 */
export const getListSetActionsUrl = (setId: string,
    params?: ListSetActionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/sets/${setId}/actions?${stringifiedParams}` : `/api/sets/${setId}/actions`
}

export const listSetActions = async (setId: string,
    params?: ListSetActionsParams, options?: RequestInit): Promise<ActionPage> => {
  
  return http<ActionPage>(getListSetActionsUrl(setId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListSetActionsQueryKey = (setId?: string,
    params?: ListSetActionsParams,) => {
    return [
    `/api/sets/${setId}/actions`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListSetActionsQueryOptions = <TData = Awaited<ReturnType<typeof listSetActions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(setId: string,
    params?: ListSetActionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSetActions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSetActionsQueryKey(setId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSetActions>>> = ({ signal }) => listSetActions(setId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSetActions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSetActionsQueryResult = NonNullable<Awaited<ReturnType<typeof listSetActions>>>
export type ListSetActionsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useListSetActions<TData = Awaited<ReturnType<typeof listSetActions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params: undefined |  ListSetActionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSetActions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSetActions>>,
          TError,
          Awaited<ReturnType<typeof listSetActions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSetActions<TData = Awaited<ReturnType<typeof listSetActions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListSetActionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSetActions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSetActions>>,
          TError,
          Awaited<ReturnType<typeof listSetActions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSetActions<TData = Awaited<ReturnType<typeof listSetActions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListSetActionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSetActions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the actions of a set by the day they are due
 */

export function useListSetActions<TData = Awaited<ReturnType<typeof listSetActions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 setId: string,
    params?: ListSetActionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSetActions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSetActionsQueryOptions(setId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the presenter, from the beginning of the turn until the set meets again. It is due before the next session (rule 21).
 * @summary Undertake an action
 */
export const getUndertakeActionUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/actions`
}

export const undertakeAction = async (turnId: string,
    newAction: NewAction, options?: RequestInit): Promise<Action> => {
  
  return http<Action>(getUndertakeActionUrl(turnId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newAction,)
  }
);}




export const getUndertakeActionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof undertakeAction>>, TError,{turnId: string;data: NewAction}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof undertakeAction>>, TError,{turnId: string;data: NewAction}, TContext> => {

const mutationKey = ['undertakeAction'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof undertakeAction>>, {turnId: string;data: NewAction}> = (props) => {
          const {turnId,data} = props ?? {};

          return  undertakeAction(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UndertakeActionMutationResult = NonNullable<Awaited<ReturnType<typeof undertakeAction>>>
    export type UndertakeActionMutationBody = NewAction
    export type UndertakeActionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Undertake an action
 */
export const useUndertakeAction = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof undertakeAction>>, TError,{turnId: string;data: NewAction}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof undertakeAction>>,
        TError,
        {turnId: string;data: NewAction},
        TContext
      > => {

      const mutationOptions = getUndertakeActionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    