/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import {
  useMutation
} from '@tanstack/react-query';
import type {
  MutationFunction,
  QueryClient,
  UseMutationOptions,
  UseMutationResult
} from '@tanstack/react-query';

import type {
  ConflictResponse,
  DemoOfferLink,
  InvalidResponse,
  NotAllowedResponse,
  NotSignedInResponse,
  OfferByLink,
  OfferToken,
  Problem,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For whom the offer is. Answers 404 outside demo mode.
 * @summary Show the link of the mail about my offer
 */
export const getShowDemoOfferLinkUrl = (enrolmentId: string,) => {


  

  return `/api/demo/enrolments/${enrolmentId}/offer-link`
}

export const showDemoOfferLink = async (enrolmentId: string, options?: RequestInit): Promise<DemoOfferLink> => {
  
  return http<DemoOfferLink>(getShowDemoOfferLinkUrl(enrolmentId),
  {      
    ...options,
    method: 'POST'
    
    
  }
);}




export const getShowDemoOfferLinkMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | Problem | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof showDemoOfferLink>>, TError,{enrolmentId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof showDemoOfferLink>>, TError,{enrolmentId: string}, TContext> => {

const mutationKey = ['showDemoOfferLink'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof showDemoOfferLink>>, {enrolmentId: string}> = (props) => {
          const {enrolmentId} = props ?? {};

          return  showDemoOfferLink(enrolmentId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type ShowDemoOfferLinkMutationResult = NonNullable<Awaited<ReturnType<typeof showDemoOfferLink>>>
    
    export type ShowDemoOfferLinkMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | Problem | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Show the link of the mail about my offer
 */
export const useShowDemoOfferLink = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | Problem | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof showDemoOfferLink>>, TError,{enrolmentId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof showDemoOfferLink>>,
        TError,
        {enrolmentId: string},
        TContext
      > => {

      const mutationOptions = getShowDemoOfferLinkMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * In time (rule 4), and entitled by a roster that day (rule 2).
 * @summary Accept the offer of a link
 */
export const getAcceptOfferByLinkUrl = () => {


  

  return `/api/offers/accept`
}

export const acceptOfferByLink = async (offerToken: OfferToken, options?: RequestInit): Promise<OfferByLink> => {
  
  return http<OfferByLink>(getAcceptOfferByLinkUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      offerToken,)
  }
);}




export const getAcceptOfferByLinkMutationOptions = <TError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptOfferByLink>>, TError,{data: OfferToken}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptOfferByLink>>, TError,{data: OfferToken}, TContext> => {

const mutationKey = ['acceptOfferByLink'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptOfferByLink>>, {data: OfferToken}> = (props) => {
          const {data} = props ?? {};

          return  acceptOfferByLink(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AcceptOfferByLinkMutationResult = NonNullable<Awaited<ReturnType<typeof acceptOfferByLink>>>
    export type AcceptOfferByLinkMutationBody = OfferToken
    export type AcceptOfferByLinkMutationError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Accept the offer of a link
 */
export const useAcceptOfferByLink = <TError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptOfferByLink>>, TError,{data: OfferToken}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptOfferByLink>>,
        TError,
        {data: OfferToken},
        TContext
      > => {

      const mutationOptions = getAcceptOfferByLinkMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * The place is offered at once to whoever waits (rule 4).
 * @summary Decline the offer of a link
 */
export const getDeclineOfferByLinkUrl = () => {


  

  return `/api/offers/decline`
}

export const declineOfferByLink = async (offerToken: OfferToken, options?: RequestInit): Promise<OfferByLink> => {
  
  return http<OfferByLink>(getDeclineOfferByLinkUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      offerToken,)
  }
);}




export const getDeclineOfferByLinkMutationOptions = <TError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineOfferByLink>>, TError,{data: OfferToken}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof declineOfferByLink>>, TError,{data: OfferToken}, TContext> => {

const mutationKey = ['declineOfferByLink'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declineOfferByLink>>, {data: OfferToken}> = (props) => {
          const {data} = props ?? {};

          return  declineOfferByLink(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DeclineOfferByLinkMutationResult = NonNullable<Awaited<ReturnType<typeof declineOfferByLink>>>
    export type DeclineOfferByLinkMutationBody = OfferToken
    export type DeclineOfferByLinkMutationError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Decline the offer of a link
 */
export const useDeclineOfferByLink = <TError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineOfferByLink>>, TError,{data: OfferToken}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declineOfferByLink>>,
        TError,
        {data: OfferToken},
        TContext
      > => {

      const mutationOptions = getDeclineOfferByLinkMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Changes nothing. It is a POST so that the secret stands in no address.
 * @summary See the offer of a link
 */
export const getLookAtOfferUrl = () => {


  

  return `/api/offers/look`
}

export const lookAtOffer = async (offerToken: OfferToken, options?: RequestInit): Promise<OfferByLink> => {
  
  return http<OfferByLink>(getLookAtOfferUrl(),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      offerToken,)
  }
);}




export const getLookAtOfferMutationOptions = <TError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof lookAtOffer>>, TError,{data: OfferToken}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof lookAtOffer>>, TError,{data: OfferToken}, TContext> => {

const mutationKey = ['lookAtOffer'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof lookAtOffer>>, {data: OfferToken}> = (props) => {
          const {data} = props ?? {};

          return  lookAtOffer(data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type LookAtOfferMutationResult = NonNullable<Awaited<ReturnType<typeof lookAtOffer>>>
    export type LookAtOfferMutationBody = OfferToken
    export type LookAtOfferMutationError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary See the offer of a link
 */
export const useLookAtOffer = <TError = ErrorType<UnreadableResponse | NotAllowedResponse | Problem | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof lookAtOffer>>, TError,{data: OfferToken}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof lookAtOffer>>,
        TError,
        {data: OfferToken},
        TContext
      > => {

      const mutationOptions = getLookAtOfferMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    