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
  InvalidResponse,
  NewSwap,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  OrderDecision,
  Rotation,
  RotationTrace,
  Swap,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For members, the facilitator, the programme's organisers and administrators (rule 8).
 * @summary Show whose turn it is and how long each member has waited
 */
export const getGetRotationUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/rotation`
}

export const getRotation = async (setId: string, options?: RequestInit): Promise<Rotation> => {
  
  return http<Rotation>(getGetRotationUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetRotationQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}/rotation`
    ] as const;
    }

    
export const getGetRotationQueryOptions = <TData = Awaited<ReturnType<typeof getRotation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRotation>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRotationQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRotation>>> = ({ signal }) => getRotation(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRotation>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRotationQueryResult = NonNullable<Awaited<ReturnType<typeof getRotation>>>
export type GetRotationQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetRotation<TData = Awaited<ReturnType<typeof getRotation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRotation>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRotation>>,
          TError,
          Awaited<ReturnType<typeof getRotation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRotation<TData = Awaited<ReturnType<typeof getRotation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRotation>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRotation>>,
          TError,
          Awaited<ReturnType<typeof getRotation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRotation<TData = Awaited<ReturnType<typeof getRotation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRotation>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show whose turn it is and how long each member has waited
 */

export function useGetRotation<TData = Awaited<ReturnType<typeof getRotation>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRotation>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRotationQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For who plans in the set: volunteers first and the rest drawn, all drawn, or by hand. A draw keeps the seed it can be repeated from. Turns that are planned stay as they are; a member who joins later comes after the others (rule 8).
 * @summary Decide the order of those who are still without a turn
 */
export const getDecideOrderUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/rotation/order`
}

export const decideOrder = async (setId: string,
    orderDecision: OrderDecision, options?: RequestInit): Promise<Rotation> => {
  
  return http<Rotation>(getDecideOrderUrl(setId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      orderDecision,)
  }
);}




export const getDecideOrderMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideOrder>>, TError,{setId: string;data: OrderDecision}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof decideOrder>>, TError,{setId: string;data: OrderDecision}, TContext> => {

const mutationKey = ['decideOrder'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideOrder>>, {setId: string;data: OrderDecision}> = (props) => {
          const {setId,data} = props ?? {};

          return  decideOrder(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DecideOrderMutationResult = NonNullable<Awaited<ReturnType<typeof decideOrder>>>
    export type DecideOrderMutationBody = OrderDecision
    export type DecideOrderMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Decide the order of those who are still without a turn
 */
export const useDecideOrder = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideOrder>>, TError,{setId: string;data: OrderDecision}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideOrder>>,
        TError,
        {setId: string;data: OrderDecision},
        TContext
      > => {

      const mutationOptions = getDecideOrderMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members and the facilitator: it holds what people wrote (rules 8 and 25).
 * @summary Show what is asked about turns, and every change with who decided it and why
 */
export const getGetRotationTraceUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/rotation/trace`
}

export const getRotationTrace = async (setId: string, options?: RequestInit): Promise<RotationTrace> => {
  
  return http<RotationTrace>(getGetRotationTraceUrl(setId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetRotationTraceQueryKey = (setId?: string,) => {
    return [
    `/api/sets/${setId}/rotation/trace`
    ] as const;
    }

    
export const getGetRotationTraceQueryOptions = <TData = Awaited<ReturnType<typeof getRotationTrace>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRotationTrace>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRotationTraceQueryKey(setId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRotationTrace>>> = ({ signal }) => getRotationTrace(setId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(setId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRotationTrace>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRotationTraceQueryResult = NonNullable<Awaited<ReturnType<typeof getRotationTrace>>>
export type GetRotationTraceQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetRotationTrace<TData = Awaited<ReturnType<typeof getRotationTrace>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRotationTrace>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRotationTrace>>,
          TError,
          Awaited<ReturnType<typeof getRotationTrace>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRotationTrace<TData = Awaited<ReturnType<typeof getRotationTrace>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRotationTrace>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRotationTrace>>,
          TError,
          Awaited<ReturnType<typeof getRotationTrace>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRotationTrace<TData = Awaited<ReturnType<typeof getRotationTrace>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRotationTrace>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show what is asked about turns, and every change with who decided it and why
 */

export function useGetRotationTrace<TData = Awaited<ReturnType<typeof getRotationTrace>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 setId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRotationTrace>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRotationTraceQueryOptions(setId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For members.
 * @summary Volunteer no longer
 */
export const getWithdrawVolunteeringUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/rotation/volunteers/me`
}

export const withdrawVolunteering = async (setId: string, options?: RequestInit): Promise<Rotation> => {
  
  return http<Rotation>(getWithdrawVolunteeringUrl(setId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getWithdrawVolunteeringMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawVolunteering>>, TError,{setId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawVolunteering>>, TError,{setId: string}, TContext> => {

const mutationKey = ['withdrawVolunteering'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawVolunteering>>, {setId: string}> = (props) => {
          const {setId} = props ?? {};

          return  withdrawVolunteering(setId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WithdrawVolunteeringMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawVolunteering>>>
    
    export type WithdrawVolunteeringMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Volunteer no longer
 */
export const useWithdrawVolunteering = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawVolunteering>>, TError,{setId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawVolunteering>>,
        TError,
        {setId: string},
        TContext
      > => {

      const mutationOptions = getWithdrawVolunteeringMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For members.
 * @summary Volunteer to present early in the round that is to be planned
 */
export const getVolunteerUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/rotation/volunteers/me`
}

export const volunteer = async (setId: string, options?: RequestInit): Promise<Rotation> => {
  
  return http<Rotation>(getVolunteerUrl(setId),
  {      
    ...options,
    method: 'PUT'
    
    
  }
);}




export const getVolunteerMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof volunteer>>, TError,{setId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof volunteer>>, TError,{setId: string}, TContext> => {

const mutationKey = ['volunteer'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof volunteer>>, {setId: string}> = (props) => {
          const {setId} = props ?? {};

          return  volunteer(setId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type VolunteerMutationResult = NonNullable<Awaited<ReturnType<typeof volunteer>>>
    
    export type VolunteerMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Volunteer to present early in the round that is to be planned
 */
export const useVolunteer = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof volunteer>>, TError,{setId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof volunteer>>,
        TError,
        {setId: string},
        TContext
      > => {

      const mutationOptions = getVolunteerMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the member who was asked (rule 8).
 * @summary Agree to take another's turn
 */
export const getAcceptSwapUrl = (swapId: string,) => {


  

  return `/api/swaps/${swapId}/accept`
}

export const acceptSwap = async (swapId: string, options?: RequestInit): Promise<Swap> => {
  
  return http<Swap>(getAcceptSwapUrl(swapId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getAcceptSwapMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptSwap>>, TError,{swapId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptSwap>>, TError,{swapId: string}, TContext> => {

const mutationKey = ['acceptSwap'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptSwap>>, {swapId: string}> = (props) => {
          const {swapId} = props ?? {};

          return  acceptSwap(swapId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AcceptSwapMutationResult = NonNullable<Awaited<ReturnType<typeof acceptSwap>>>
    
    export type AcceptSwapMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Agree to take another's turn
 */
export const useAcceptSwap = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptSwap>>, TError,{swapId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptSwap>>,
        TError,
        {swapId: string},
        TContext
      > => {

      const mutationOptions = getAcceptSwapMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the member who was asked, who does not have to say why.
 * @summary Decline to take another's turn
 */
export const getDeclineSwapUrl = (swapId: string,) => {


  

  return `/api/swaps/${swapId}/decline`
}

export const declineSwap = async (swapId: string, options?: RequestInit): Promise<Swap> => {
  
  return http<Swap>(getDeclineSwapUrl(swapId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getDeclineSwapMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineSwap>>, TError,{swapId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof declineSwap>>, TError,{swapId: string}, TContext> => {

const mutationKey = ['declineSwap'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declineSwap>>, {swapId: string}> = (props) => {
          const {swapId} = props ?? {};

          return  declineSwap(swapId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DeclineSwapMutationResult = NonNullable<Awaited<ReturnType<typeof declineSwap>>>
    
    export type DeclineSwapMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Decline to take another's turn
 */
export const useDeclineSwap = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineSwap>>, TError,{swapId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declineSwap>>,
        TError,
        {swapId: string},
        TContext
      > => {

      const mutationOptions = getDeclineSwapMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter who asked.
 * @summary Withdraw what I asked about my turn
 */
export const getWithdrawSwapUrl = (swapId: string,) => {


  

  return `/api/swaps/${swapId}/withdraw`
}

export const withdrawSwap = async (swapId: string, options?: RequestInit): Promise<Swap> => {
  
  return http<Swap>(getWithdrawSwapUrl(swapId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getWithdrawSwapMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawSwap>>, TError,{swapId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawSwap>>, TError,{swapId: string}, TContext> => {

const mutationKey = ['withdrawSwap'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawSwap>>, {swapId: string}> = (props) => {
          const {swapId} = props ?? {};

          return  withdrawSwap(swapId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type WithdrawSwapMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawSwap>>>
    
    export type WithdrawSwapMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Withdraw what I asked about my turn
 */
export const useWithdrawSwap = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawSwap>>, TError,{swapId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawSwap>>,
        TError,
        {swapId: string},
        TContext
      > => {

      const mutationOptions = getWithdrawSwapMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the presenter of a planned turn. Nothing changes until the other agrees; with a planned turn in the same round they give it in return, else they stand in (rule 8).
 * @summary Ask another member to take my turn
 */
export const getAskForSwapUrl = (turnId: string,) => {


  

  return `/api/turns/${turnId}/swaps`
}

export const askForSwap = async (turnId: string,
    newSwap: NewSwap, options?: RequestInit): Promise<Swap> => {
  
  return http<Swap>(getAskForSwapUrl(turnId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newSwap,)
  }
);}




export const getAskForSwapMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askForSwap>>, TError,{turnId: string;data: NewSwap}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof askForSwap>>, TError,{turnId: string;data: NewSwap}, TContext> => {

const mutationKey = ['askForSwap'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof askForSwap>>, {turnId: string;data: NewSwap}> = (props) => {
          const {turnId,data} = props ?? {};

          return  askForSwap(turnId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AskForSwapMutationResult = NonNullable<Awaited<ReturnType<typeof askForSwap>>>
    export type AskForSwapMutationBody = NewSwap
    export type AskForSwapMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Ask another member to take my turn
 */
export const useAskForSwap = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askForSwap>>, TError,{turnId: string;data: NewSwap}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof askForSwap>>,
        TError,
        {turnId: string;data: NewSwap},
        TContext
      > => {

      const mutationOptions = getAskForSwapMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    