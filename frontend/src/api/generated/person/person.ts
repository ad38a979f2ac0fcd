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
  Declarations,
  Home,
  IfMatchNeededResponse,
  InvalidResponse,
  ListPeopleParams,
  Me,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  PersonAccount,
  PersonAccountPage,
  ProfileUpdate,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * The next session, my turn, my open actions, places offered to me, what my sets wait for, and what waits in the programmes that I organise.
 * @summary Show what needs me now
 */
export const getGetHomeUrl = () => {


  

  return `/api/home`
}

export const getHome = async ( options?: RequestInit): Promise<Home> => {
  
  return http<Home>(getGetHomeUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetHomeQueryKey = () => {
    return [
    `/api/home`
    ] as const;
    }

    
export const getGetHomeQueryOptions = <TData = Awaited<ReturnType<typeof getHome>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetHomeQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getHome>>> = ({ signal }) => getHome({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetHomeQueryResult = NonNullable<Awaited<ReturnType<typeof getHome>>>
export type GetHomeQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useGetHome<TData = Awaited<ReturnType<typeof getHome>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getHome>>,
          TError,
          Awaited<ReturnType<typeof getHome>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetHome<TData = Awaited<ReturnType<typeof getHome>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getHome>>,
          TError,
          Awaited<ReturnType<typeof getHome>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetHome<TData = Awaited<ReturnType<typeof getHome>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show what needs me now
 */

export function useGetHome<TData = Awaited<ReturnType<typeof getHome>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHome>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetHomeQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * An organisation is found by its name in any case, or added when there is none of that name.
 * @summary Change my profile
 */
export const getUpdateMeUrl = () => {


  

  return `/api/me`
}

export const updateMe = async (profileUpdate: ProfileUpdate, options?: RequestInit): Promise<Me> => {
  
  return http<Me>(getUpdateMeUrl(),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      profileUpdate,)
  }
);}




export const getUpdateMeMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateMe>>, TError,{data: ProfileUpdate}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof updateMe>>, TError,{data: ProfileUpdate}, TContext> => {

const mutationKey = ['updateMe'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateMe>>, {data: ProfileUpdate}> = (props) => {
          const {data} = props ?? {};

          return  updateMe(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UpdateMeMutationResult = NonNullable<Awaited<ReturnType<typeof updateMe>>>
    export type UpdateMeMutationBody = ProfileUpdate
    export type UpdateMeMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Change my profile
 */
export const useUpdateMe = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateMe>>, TError,{data: ProfileUpdate}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateMe>>,
        TError,
        {data: ProfileUpdate},
        TContext
      > => {

      const mutationOptions = getUpdateMeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * The name is null until given; without it nobody can apply for a place.
 * @summary Show me my profile
 */
export const getGetMeUrl = () => {


  

  return `/api/me`
}

export const getMe = async ( options?: RequestInit): Promise<Me> => {
  
  return http<Me>(getGetMeUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetMeQueryKey = () => {
    return [
    `/api/me`
    ] as const;
    }

    
export const getGetMeQueryOptions = <TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMeQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMe>>> = ({ signal }) => getMe({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMeQueryResult = NonNullable<Awaited<ReturnType<typeof getMe>>>
export type GetMeQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMe>>,
          TError,
          Awaited<ReturnType<typeof getMe>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMe>>,
          TError,
          Awaited<ReturnType<typeof getMe>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show me my profile
 */

export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMeQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Holds for places that are given from now on (rule 28). No reasons are asked, and nobody is told.
 * @summary Say whom I am to be kept apart from
 */
export const getUpdateMyDeclarationsUrl = () => {


  

  return `/api/me/declarations`
}

export const updateMyDeclarations = async (declarations: Declarations, options?: RequestInit): Promise<Declarations> => {
  
  return http<Declarations>(getUpdateMyDeclarationsUrl(),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      declarations,)
  }
);}




export const getUpdateMyDeclarationsMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateMyDeclarations>>, TError,{data: Declarations}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof updateMyDeclarations>>, TError,{data: Declarations}, TContext> => {

const mutationKey = ['updateMyDeclarations'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateMyDeclarations>>, {data: Declarations}> = (props) => {
          const {data} = props ?? {};

          return  updateMyDeclarations(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type UpdateMyDeclarationsMutationResult = NonNullable<Awaited<ReturnType<typeof updateMyDeclarations>>>
    export type UpdateMyDeclarationsMutationBody = Declarations
    export type UpdateMyDeclarationsMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Say whom I am to be kept apart from
 */
export const useUpdateMyDeclarations = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateMyDeclarations>>, TError,{data: Declarations}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateMyDeclarations>>,
        TError,
        {data: Declarations},
        TContext
      > => {

      const mutationOptions = getUpdateMyDeclarationsMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * My line manager, whom organisers of the programmes I apply to see too, and the people with whom I declared a conflict, whom nobody sees but me (rule 28).
 * @summary Show me whom I am kept apart from
 */
export const getGetMyDeclarationsUrl = () => {


  

  return `/api/me/declarations`
}

export const getMyDeclarations = async ( options?: RequestInit): Promise<Declarations> => {
  
  return http<Declarations>(getGetMyDeclarationsUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetMyDeclarationsQueryKey = () => {
    return [
    `/api/me/declarations`
    ] as const;
    }

    
export const getGetMyDeclarationsQueryOptions = <TData = Awaited<ReturnType<typeof getMyDeclarations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyDeclarations>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMyDeclarationsQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMyDeclarations>>> = ({ signal }) => getMyDeclarations({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMyDeclarations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMyDeclarationsQueryResult = NonNullable<Awaited<ReturnType<typeof getMyDeclarations>>>
export type GetMyDeclarationsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useGetMyDeclarations<TData = Awaited<ReturnType<typeof getMyDeclarations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyDeclarations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyDeclarations>>,
          TError,
          Awaited<ReturnType<typeof getMyDeclarations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyDeclarations<TData = Awaited<ReturnType<typeof getMyDeclarations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyDeclarations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyDeclarations>>,
          TError,
          Awaited<ReturnType<typeof getMyDeclarations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyDeclarations<TData = Awaited<ReturnType<typeof getMyDeclarations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyDeclarations>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show me whom I am kept apart from
 */

export function useGetMyDeclarations<TData = Awaited<ReturnType<typeof getMyDeclarations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyDeclarations>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMyDeclarationsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For administrators.
 * @summary List the accounts of this installation by address
 */
export const getListPeopleUrl = (params?: ListPeopleParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/people?${stringifiedParams}` : `/api/people`
}

export const listPeople = async (params?: ListPeopleParams, options?: RequestInit): Promise<PersonAccountPage> => {
  
  return http<PersonAccountPage>(getListPeopleUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListPeopleQueryKey = (params?: ListPeopleParams,) => {
    return [
    `/api/people`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListPeopleQueryOptions = <TData = Awaited<ReturnType<typeof listPeople>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListPeopleParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPeopleQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPeople>>> = ({ signal }) => listPeople(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPeopleQueryResult = NonNullable<Awaited<ReturnType<typeof listPeople>>>
export type ListPeopleQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListPeople<TData = Awaited<ReturnType<typeof listPeople>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListPeopleParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPeople>>,
          TError,
          Awaited<ReturnType<typeof listPeople>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPeople<TData = Awaited<ReturnType<typeof listPeople>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListPeopleParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPeople>>,
          TError,
          Awaited<ReturnType<typeof listPeople>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPeople<TData = Awaited<ReturnType<typeof listPeople>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListPeopleParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the accounts of this installation by address
 */

export function useListPeople<TData = Awaited<ReturnType<typeof listPeople>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListPeopleParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPeople>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPeopleQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For administrators. Every sign-in and token of the person ends at once and for good.
 * @summary Deactivate an account
 */
export const getDeactivatePersonUrl = (personId: string,) => {


  

  return `/api/people/${personId}/deactivate`
}

export const deactivatePerson = async (personId: string, options?: RequestInit): Promise<PersonAccount> => {
  
  return http<PersonAccount>(getDeactivatePersonUrl(personId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getDeactivatePersonMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deactivatePerson>>, TError,{personId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof deactivatePerson>>, TError,{personId: string}, TContext> => {

const mutationKey = ['deactivatePerson'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deactivatePerson>>, {personId: string}> = (props) => {
          const {personId} = props ?? {};

          return  deactivatePerson(personId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DeactivatePersonMutationResult = NonNullable<Awaited<ReturnType<typeof deactivatePerson>>>
    
    export type DeactivatePersonMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Deactivate an account
 */
export const useDeactivatePerson = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deactivatePerson>>, TError,{personId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deactivatePerson>>,
        TError,
        {personId: string},
        TContext
      > => {

      const mutationOptions = getDeactivatePersonMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For administrators. Sign-ins and tokens from before do not come back.
 * @summary Let the person of a deactivated account sign in again
 */
export const getReactivatePersonUrl = (personId: string,) => {


  

  return `/api/people/${personId}/reactivate`
}

export const reactivatePerson = async (personId: string, options?: RequestInit): Promise<PersonAccount> => {
  
  return http<PersonAccount>(getReactivatePersonUrl(personId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getReactivatePersonMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reactivatePerson>>, TError,{personId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof reactivatePerson>>, TError,{personId: string}, TContext> => {

const mutationKey = ['reactivatePerson'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reactivatePerson>>, {personId: string}> = (props) => {
          const {personId} = props ?? {};

          return  reactivatePerson(personId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ReactivatePersonMutationResult = NonNullable<Awaited<ReturnType<typeof reactivatePerson>>>
    
    export type ReactivatePersonMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Let the person of a deactivated account sign in again
 */
export const useReactivatePerson = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reactivatePerson>>, TError,{personId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reactivatePerson>>,
        TError,
        {personId: string},
        TContext
      > => {

      const mutationOptions = getReactivatePersonMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    