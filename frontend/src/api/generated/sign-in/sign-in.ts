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
  ConflictResponse,
  DemoPersonPage,
  DemoSignIn,
  InvalidResponse,
  ListDemoPeopleParams,
  ListSignInsParams,
  Me,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  Problem,
  SignInAttempt,
  SignInCodeRequest,
  SignInCodeRequested,
  SignInPage,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * Answers 404 outside demo mode.
 * @summary List the demo people
 */
export const getListDemoPeopleUrl = (params?: ListDemoPeopleParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/demo/people?${stringifiedParams}` : `/api/demo/people`
}

export const listDemoPeople = async (params?: ListDemoPeopleParams, options?: RequestInit): Promise<DemoPersonPage> => {
  
  return http<DemoPersonPage>(getListDemoPeopleUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListDemoPeopleQueryKey = (params?: ListDemoPeopleParams,) => {
    return [
    `/api/demo/people`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListDemoPeopleQueryOptions = <TData = Awaited<ReturnType<typeof listDemoPeople>>, TError = ErrorType<Problem | InvalidResponse | UnexpectedResponse>>(params?: ListDemoPeopleParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDemoPeople>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListDemoPeopleQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listDemoPeople>>> = ({ signal }) => listDemoPeople(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listDemoPeople>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListDemoPeopleQueryResult = NonNullable<Awaited<ReturnType<typeof listDemoPeople>>>
export type ListDemoPeopleQueryError = ErrorType<Problem | InvalidResponse | UnexpectedResponse>


export function useListDemoPeople<TData = Awaited<ReturnType<typeof listDemoPeople>>, TError = ErrorType<Problem | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListDemoPeopleParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDemoPeople>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listDemoPeople>>,
          TError,
          Awaited<ReturnType<typeof listDemoPeople>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListDemoPeople<TData = Awaited<ReturnType<typeof listDemoPeople>>, TError = ErrorType<Problem | InvalidResponse | UnexpectedResponse>>(
 params?: ListDemoPeopleParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDemoPeople>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listDemoPeople>>,
          TError,
          Awaited<ReturnType<typeof listDemoPeople>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListDemoPeople<TData = Awaited<ReturnType<typeof listDemoPeople>>, TError = ErrorType<Problem | InvalidResponse | UnexpectedResponse>>(
 params?: ListDemoPeopleParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDemoPeople>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the demo people
 */

export function useListDemoPeople<TData = Awaited<ReturnType<typeof listDemoPeople>>, TError = ErrorType<Problem | InvalidResponse | UnexpectedResponse>>(
 params?: ListDemoPeopleParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listDemoPeople>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListDemoPeopleQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Sets the cookie `setwise` like any other sign-in. Answers 404 outside demo mode.
 * @summary Sign in as a demo person
 */
export const getEnterAsDemoPersonUrl = () => {


  

  return `/api/demo/sign-ins`
}

export const enterAsDemoPerson = async (demoSignIn: DemoSignIn, options?: RequestInit): Promise<Me> => {
  
  return http<Me>(getEnterAsDemoPersonUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      demoSignIn,)
  }
);}




export const getEnterAsDemoPersonMutationOptions = <TError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof enterAsDemoPerson>>, TError,{data: DemoSignIn}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof enterAsDemoPerson>>, TError,{data: DemoSignIn}, TContext> => {

const mutationKey = ['enterAsDemoPerson'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof enterAsDemoPerson>>, {data: DemoSignIn}> = (props) => {
          const {data} = props ?? {};

          return  enterAsDemoPerson(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type EnterAsDemoPersonMutationResult = NonNullable<Awaited<ReturnType<typeof enterAsDemoPerson>>>
    export type EnterAsDemoPersonMutationBody = DemoSignIn
    export type EnterAsDemoPersonMutationError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Sign in as a demo person
 */
export const useEnterAsDemoPerson = <TError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof enterAsDemoPerson>>, TError,{data: DemoSignIn}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof enterAsDemoPerson>>,
        TError,
        {data: DemoSignIn},
        TContext
      > => {

      const mutationOptions = getEnterAsDemoPersonMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * The answer is the same whether somebody is known by the address or not. A code has six digits, holds for 10 minutes and 5 tries, and takes the place of all earlier ones. At most 5 codes an hour go to one address, and 30 an hour are asked for from one place.
 * @summary Have a one-time code sent to an address
 */
export const getRequestSignInCodeUrl = () => {


  

  return `/api/sign-in-codes`
}

export const requestSignInCode = async (signInCodeRequest: SignInCodeRequest, options?: RequestInit): Promise<SignInCodeRequested> => {
  
  return http<SignInCodeRequested>(getRequestSignInCodeUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      signInCodeRequest,)
  }
);}




export const getRequestSignInCodeMutationOptions = <TError = ErrorType<UnreadableResponse | NotAllowedResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | Problem | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestSignInCode>>, TError,{data: SignInCodeRequest}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof requestSignInCode>>, TError,{data: SignInCodeRequest}, TContext> => {

const mutationKey = ['requestSignInCode'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof requestSignInCode>>, {data: SignInCodeRequest}> = (props) => {
          const {data} = props ?? {};

          return  requestSignInCode(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RequestSignInCodeMutationResult = NonNullable<Awaited<ReturnType<typeof requestSignInCode>>>
    export type RequestSignInCodeMutationBody = SignInCodeRequest
    export type RequestSignInCodeMutationError = ErrorType<UnreadableResponse | NotAllowedResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | Problem | UnexpectedResponse>

    /**
 * @summary Have a one-time code sent to an address
 */
export const useRequestSignInCode = <TError = ErrorType<UnreadableResponse | NotAllowedResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | Problem | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestSignInCode>>, TError,{data: SignInCodeRequest}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof requestSignInCode>>,
        TError,
        {data: SignInCodeRequest},
        TContext
      > => {

      const mutationOptions = getRequestSignInCodeMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Of this browser and of every other, at once. Not open to access tokens.
 * @summary Sign out everywhere
 */
export const getSignOutEverywhereUrl = () => {


  

  return `/api/sign-ins`
}

export const signOutEverywhere = async ( options?: RequestInit): Promise<void> => {
  
  return http<void>(getSignOutEverywhereUrl(),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getSignOutEverywhereMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signOutEverywhere>>, TError,void, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof signOutEverywhere>>, TError,void, TContext> => {

const mutationKey = ['signOutEverywhere'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof signOutEverywhere>>, void> = () => {
          

          return  signOutEverywhere(requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type SignOutEverywhereMutationResult = NonNullable<Awaited<ReturnType<typeof signOutEverywhere>>>
    
    export type SignOutEverywhereMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Sign out everywhere
 */
export const useSignOutEverywhere = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signOutEverywhere>>, TError,void, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof signOutEverywhere>>,
        TError,
        void,
        TContext
      > => {

      const mutationOptions = getSignOutEverywhereMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Sets the cookie `setwise`, which holds until it has not been used for 30 days. Whoever signs in for the first time becomes a person without a name.
 * @summary Sign in with a code
 */
export const getSignInUrl = () => {


  

  return `/api/sign-ins`
}

export const signIn = async (signInAttempt: SignInAttempt, options?: RequestInit): Promise<Me> => {
  
  return http<Me>(getSignInUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      signInAttempt,)
  }
);}




export const getSignInMutationOptions = <TError = ErrorType<UnreadableResponse | Problem | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signIn>>, TError,{data: SignInAttempt}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof signIn>>, TError,{data: SignInAttempt}, TContext> => {

const mutationKey = ['signIn'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof signIn>>, {data: SignInAttempt}> = (props) => {
          const {data} = props ?? {};

          return  signIn(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type SignInMutationResult = NonNullable<Awaited<ReturnType<typeof signIn>>>
    export type SignInMutationBody = SignInAttempt
    export type SignInMutationError = ErrorType<UnreadableResponse | Problem | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Sign in with a code
 */
export const useSignIn = <TError = ErrorType<UnreadableResponse | Problem | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signIn>>, TError,{data: SignInAttempt}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof signIn>>,
        TError,
        {data: SignInAttempt},
        TContext
      > => {

      const mutationOptions = getSignInMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Not open to access tokens.
 * @summary List the browsers in which I am signed in, newest first
 */
export const getListSignInsUrl = (params?: ListSignInsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/sign-ins?${stringifiedParams}` : `/api/sign-ins`
}

export const listSignIns = async (params?: ListSignInsParams, options?: RequestInit): Promise<SignInPage> => {
  
  return http<SignInPage>(getListSignInsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListSignInsQueryKey = (params?: ListSignInsParams,) => {
    return [
    `/api/sign-ins`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListSignInsQueryOptions = <TData = Awaited<ReturnType<typeof listSignIns>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListSignInsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSignIns>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSignInsQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSignIns>>> = ({ signal }) => listSignIns(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSignIns>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSignInsQueryResult = NonNullable<Awaited<ReturnType<typeof listSignIns>>>
export type ListSignInsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListSignIns<TData = Awaited<ReturnType<typeof listSignIns>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListSignInsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSignIns>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSignIns>>,
          TError,
          Awaited<ReturnType<typeof listSignIns>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSignIns<TData = Awaited<ReturnType<typeof listSignIns>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListSignInsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSignIns>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSignIns>>,
          TError,
          Awaited<ReturnType<typeof listSignIns>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSignIns<TData = Awaited<ReturnType<typeof listSignIns>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListSignInsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSignIns>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the browsers in which I am signed in, newest first
 */

export function useListSignIns<TData = Awaited<ReturnType<typeof listSignIns>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListSignInsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSignIns>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSignInsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Not open to access tokens.
 * @summary Sign out of this browser
 */
export const getSignOutUrl = () => {


  

  return `/api/sign-ins/current`
}

export const signOut = async ( options?: RequestInit): Promise<void> => {
  
  return http<void>(getSignOutUrl(),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getSignOutMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signOut>>, TError,void, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof signOut>>, TError,void, TContext> => {

const mutationKey = ['signOut'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof signOut>>, void> = () => {
          

          return  signOut(requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type SignOutMutationResult = NonNullable<Awaited<ReturnType<typeof signOut>>>
    
    export type SignOutMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Sign out of this browser
 */
export const useSignOut = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signOut>>, TError,void, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof signOut>>,
        TError,
        void,
        TContext
      > => {

      const mutationOptions = getSignOutMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * What comes from there next is refused. Not open to access tokens.
 * @summary Sign out of one of my browsers
 */
export const getRevokeSignInUrl = (signInId: string,) => {


  

  return `/api/sign-ins/${signInId}`
}

export const revokeSignIn = async (signInId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getRevokeSignInUrl(signInId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getRevokeSignInMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokeSignIn>>, TError,{signInId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof revokeSignIn>>, TError,{signInId: string}, TContext> => {

const mutationKey = ['revokeSignIn'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revokeSignIn>>, {signInId: string}> = (props) => {
          const {signInId} = props ?? {};

          return  revokeSignIn(signInId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RevokeSignInMutationResult = NonNullable<Awaited<ReturnType<typeof revokeSignIn>>>
    
    export type RevokeSignInMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Sign out of one of my browsers
 */
export const useRevokeSignIn = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokeSignIn>>, TError,{signInId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revokeSignIn>>,
        TError,
        {signInId: string},
        TContext
      > => {

      const mutationOptions = getRevokeSignInMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    