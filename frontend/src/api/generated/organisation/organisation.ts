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
  Appointment,
  ConflictResponse,
  InvalidResponse,
  ListOrganisationsParams,
  NewOrganisation,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  Organisation,
  OrganisationPage,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For administrators.
 * @summary List the organisations by name
 */
export const getListOrganisationsUrl = (params?: ListOrganisationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/organisations?${stringifiedParams}` : `/api/organisations`
}

export const listOrganisations = async (params?: ListOrganisationsParams, options?: RequestInit): Promise<OrganisationPage> => {
  
  return http<OrganisationPage>(getListOrganisationsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListOrganisationsQueryKey = (params?: ListOrganisationsParams,) => {
    return [
    `/api/organisations`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListOrganisationsQueryOptions = <TData = Awaited<ReturnType<typeof listOrganisations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListOrganisationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOrganisations>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOrganisationsQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOrganisations>>> = ({ signal }) => listOrganisations(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOrganisations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOrganisationsQueryResult = NonNullable<Awaited<ReturnType<typeof listOrganisations>>>
export type ListOrganisationsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListOrganisations<TData = Awaited<ReturnType<typeof listOrganisations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListOrganisationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOrganisations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOrganisations>>,
          TError,
          Awaited<ReturnType<typeof listOrganisations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOrganisations<TData = Awaited<ReturnType<typeof listOrganisations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListOrganisationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOrganisations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOrganisations>>,
          TError,
          Awaited<ReturnType<typeof listOrganisations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOrganisations<TData = Awaited<ReturnType<typeof listOrganisations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListOrganisationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOrganisations>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the organisations by name
 */

export function useListOrganisations<TData = Awaited<ReturnType<typeof listOrganisations>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListOrganisationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOrganisations>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOrganisationsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For administrators. No two organisations have one name, whatever its case.
 * @summary Add an organisation
 */
export const getCreateOrganisationUrl = () => {


  

  return `/api/organisations`
}

export const createOrganisation = async (newOrganisation: NewOrganisation, options?: RequestInit): Promise<Organisation> => {
  
  return http<Organisation>(getCreateOrganisationUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newOrganisation,)
  }
);}




export const getCreateOrganisationMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createOrganisation>>, TError,{data: NewOrganisation}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof createOrganisation>>, TError,{data: NewOrganisation}, TContext> => {

const mutationKey = ['createOrganisation'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createOrganisation>>, {data: NewOrganisation}> = (props) => {
          const {data} = props ?? {};

          return  createOrganisation(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type CreateOrganisationMutationResult = NonNullable<Awaited<ReturnType<typeof createOrganisation>>>
    export type CreateOrganisationMutationBody = NewOrganisation
    export type CreateOrganisationMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Add an organisation
 */
export const useCreateOrganisation = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createOrganisation>>, TError,{data: NewOrganisation}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createOrganisation>>,
        TError,
        {data: NewOrganisation},
        TContext
      > => {

      const mutationOptions = getCreateOrganisationMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For administrators.
 * @summary Show an organisation
 */
export const getGetOrganisationUrl = (organisationId: string,) => {


  

  return `/api/organisations/${organisationId}`
}

export const getOrganisation = async (organisationId: string, options?: RequestInit): Promise<Organisation> => {
  
  return http<Organisation>(getGetOrganisationUrl(organisationId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetOrganisationQueryKey = (organisationId?: string,) => {
    return [
    `/api/organisations/${organisationId}`
    ] as const;
    }

    
export const getGetOrganisationQueryOptions = <TData = Awaited<ReturnType<typeof getOrganisation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(organisationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOrganisation>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOrganisationQueryKey(organisationId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOrganisation>>> = ({ signal }) => getOrganisation(organisationId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(organisationId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOrganisation>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOrganisationQueryResult = NonNullable<Awaited<ReturnType<typeof getOrganisation>>>
export type GetOrganisationQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetOrganisation<TData = Awaited<ReturnType<typeof getOrganisation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 organisationId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOrganisation>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOrganisation>>,
          TError,
          Awaited<ReturnType<typeof getOrganisation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOrganisation<TData = Awaited<ReturnType<typeof getOrganisation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 organisationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOrganisation>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOrganisation>>,
          TError,
          Awaited<ReturnType<typeof getOrganisation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOrganisation<TData = Awaited<ReturnType<typeof getOrganisation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 organisationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOrganisation>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show an organisation
 */

export function useGetOrganisation<TData = Awaited<ReturnType<typeof getOrganisation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 organisationId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOrganisation>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOrganisationQueryOptions(organisationId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For administrators. The organiser organises all programmes of the organisation. Somebody who never signed in can be appointed by the address they will sign in with.
 * @summary Appoint an organiser
 */
export const getAppointOrganiserUrl = (organisationId: string,) => {


  

  return `/api/organisations/${organisationId}/organisers`
}

export const appointOrganiser = async (organisationId: string,
    appointment: Appointment, options?: RequestInit): Promise<Organisation> => {
  
  return http<Organisation>(getAppointOrganiserUrl(organisationId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      appointment,)
  }
);}




export const getAppointOrganiserMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof appointOrganiser>>, TError,{organisationId: string;data: Appointment}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof appointOrganiser>>, TError,{organisationId: string;data: Appointment}, TContext> => {

const mutationKey = ['appointOrganiser'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof appointOrganiser>>, {organisationId: string;data: Appointment}> = (props) => {
          const {organisationId,data} = props ?? {};

          return  appointOrganiser(organisationId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AppointOrganiserMutationResult = NonNullable<Awaited<ReturnType<typeof appointOrganiser>>>
    export type AppointOrganiserMutationBody = Appointment
    export type AppointOrganiserMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Appoint an organiser
 */
export const useAppointOrganiser = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof appointOrganiser>>, TError,{organisationId: string;data: Appointment}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof appointOrganiser>>,
        TError,
        {organisationId: string;data: Appointment},
        TContext
      > => {

      const mutationOptions = getAppointOrganiserMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For administrators. The rights end at once.
 * @summary Dismiss an organiser
 */
export const getDismissOrganiserUrl = (organisationId: string,
    personId: string,) => {


  

  return `/api/organisations/${organisationId}/organisers/${personId}`
}

export const dismissOrganiser = async (organisationId: string,
    personId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getDismissOrganiserUrl(organisationId,personId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getDismissOrganiserMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof dismissOrganiser>>, TError,{organisationId: string;personId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof dismissOrganiser>>, TError,{organisationId: string;personId: string}, TContext> => {

const mutationKey = ['dismissOrganiser'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof dismissOrganiser>>, {organisationId: string;personId: string}> = (props) => {
          const {organisationId,personId} = props ?? {};

          return  dismissOrganiser(organisationId,personId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DismissOrganiserMutationResult = NonNullable<Awaited<ReturnType<typeof dismissOrganiser>>>
    
    export type DismissOrganiserMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Dismiss an organiser
 */
export const useDismissOrganiser = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof dismissOrganiser>>, TError,{organisationId: string;personId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof dismissOrganiser>>,
        TError,
        {organisationId: string;personId: string},
        TContext
      > => {

      const mutationOptions = getDismissOrganiserMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For administrators. The sponsor reads the reports of the organisation's programmes, and has no other rights by it.
 * @summary Appoint a sponsor
 */
export const getAppointSponsorUrl = (organisationId: string,) => {


  

  return `/api/organisations/${organisationId}/sponsors`
}

export const appointSponsor = async (organisationId: string,
    appointment: Appointment, options?: RequestInit): Promise<Organisation> => {
  
  return http<Organisation>(getAppointSponsorUrl(organisationId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      appointment,)
  }
);}




export const getAppointSponsorMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof appointSponsor>>, TError,{organisationId: string;data: Appointment}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof appointSponsor>>, TError,{organisationId: string;data: Appointment}, TContext> => {

const mutationKey = ['appointSponsor'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof appointSponsor>>, {organisationId: string;data: Appointment}> = (props) => {
          const {organisationId,data} = props ?? {};

          return  appointSponsor(organisationId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AppointSponsorMutationResult = NonNullable<Awaited<ReturnType<typeof appointSponsor>>>
    export type AppointSponsorMutationBody = Appointment
    export type AppointSponsorMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Appoint a sponsor
 */
export const useAppointSponsor = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof appointSponsor>>, TError,{organisationId: string;data: Appointment}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof appointSponsor>>,
        TError,
        {organisationId: string;data: Appointment},
        TContext
      > => {

      const mutationOptions = getAppointSponsorMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For administrators. The rights end at once.
 * @summary Dismiss a sponsor
 */
export const getDismissSponsorUrl = (organisationId: string,
    personId: string,) => {


  

  return `/api/organisations/${organisationId}/sponsors/${personId}`
}

export const dismissSponsor = async (organisationId: string,
    personId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getDismissSponsorUrl(organisationId,personId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getDismissSponsorMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof dismissSponsor>>, TError,{organisationId: string;personId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof dismissSponsor>>, TError,{organisationId: string;personId: string}, TContext> => {

const mutationKey = ['dismissSponsor'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof dismissSponsor>>, {organisationId: string;personId: string}> = (props) => {
          const {organisationId,personId} = props ?? {};

          return  dismissSponsor(organisationId,personId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DismissSponsorMutationResult = NonNullable<Awaited<ReturnType<typeof dismissSponsor>>>
    
    export type DismissSponsorMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Dismiss a sponsor
 */
export const useDismissSponsor = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof dismissSponsor>>, TError,{organisationId: string;personId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof dismissSponsor>>,
        TError,
        {organisationId: string;personId: string},
        TContext
      > => {

      const mutationOptions = getDismissSponsorMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    