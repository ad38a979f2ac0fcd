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
  HolidayList,
  HolidayRegions,
  Holidays,
  IfMatchNeededResponse,
  InvalidResponse,
  ListHolidayRegionsParams,
  ListMySessionsParams,
  MyCalendar,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  PlannedSeries,
  SeriesOutline,
  SeriesPlan,
  SeriesProposal,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * Countries, or with `country` its parts that have holidays of their own.
 * @summary List regions whose public holidays are known
 */
export const getListHolidayRegionsUrl = (params?: ListHolidayRegionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/holiday-regions?${stringifiedParams}` : `/api/holiday-regions`
}

export const listHolidayRegions = async (params?: ListHolidayRegionsParams, options?: RequestInit): Promise<HolidayRegions> => {
  
  return http<HolidayRegions>(getListHolidayRegionsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListHolidayRegionsQueryKey = (params?: ListHolidayRegionsParams,) => {
    return [
    `/api/holiday-regions`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListHolidayRegionsQueryOptions = <TData = Awaited<ReturnType<typeof listHolidayRegions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListHolidayRegionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listHolidayRegions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListHolidayRegionsQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listHolidayRegions>>> = ({ signal }) => listHolidayRegions(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listHolidayRegions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListHolidayRegionsQueryResult = NonNullable<Awaited<ReturnType<typeof listHolidayRegions>>>
export type ListHolidayRegionsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListHolidayRegions<TData = Awaited<ReturnType<typeof listHolidayRegions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListHolidayRegionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listHolidayRegions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listHolidayRegions>>,
          TError,
          Awaited<ReturnType<typeof listHolidayRegions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListHolidayRegions<TData = Awaited<ReturnType<typeof listHolidayRegions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListHolidayRegionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listHolidayRegions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listHolidayRegions>>,
          TError,
          Awaited<ReturnType<typeof listHolidayRegions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListHolidayRegions<TData = Awaited<ReturnType<typeof listHolidayRegions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListHolidayRegionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listHolidayRegions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List regions whose public holidays are known
 */

export function useListHolidayRegions<TData = Awaited<ReturnType<typeof listHolidayRegions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListHolidayRegionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listHolidayRegions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListHolidayRegionsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Of the sets of which I am a member, was one to the end, or which I facilitate; by their beginning, those that were postponed or cancelled too. At most 400 days from `from` to `to`; without them, from a month ago for a year.
 * @summary List the sessions of all my sets in a stretch of time
 */
export const getListMySessionsUrl = (params?: ListMySessionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/me/sessions?${stringifiedParams}` : `/api/me/sessions`
}

export const listMySessions = async (params?: ListMySessionsParams, options?: RequestInit): Promise<MyCalendar> => {
  
  return http<MyCalendar>(getListMySessionsUrl(params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListMySessionsQueryKey = (params?: ListMySessionsParams,) => {
    return [
    `/api/me/sessions`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getListMySessionsQueryOptions = <TData = Awaited<ReturnType<typeof listMySessions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(params?: ListMySessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMySessions>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMySessionsQueryKey(params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMySessions>>> = ({ signal }) => listMySessions(params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMySessions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMySessionsQueryResult = NonNullable<Awaited<ReturnType<typeof listMySessions>>>
export type ListMySessionsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>


export function useListMySessions<TData = Awaited<ReturnType<typeof listMySessions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params: undefined |  ListMySessionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMySessions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMySessions>>,
          TError,
          Awaited<ReturnType<typeof listMySessions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMySessions<TData = Awaited<ReturnType<typeof listMySessions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMySessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMySessions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMySessions>>,
          TError,
          Awaited<ReturnType<typeof listMySessions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMySessions<TData = Awaited<ReturnType<typeof listMySessions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMySessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMySessions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the sessions of all my sets in a stretch of time
 */

export function useListMySessions<TData = Awaited<ReturnType<typeof listMySessions>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | InvalidResponse | UnexpectedResponse>>(
 params?: ListMySessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMySessions>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMySessionsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. The list is replaced as a whole; what is planned already stays where it is.
 * @summary Say on which days the sets of a programme do not meet
 */
export const getSetHolidaysUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/holidays`
}

export const setHolidays = async (programmeId: string,
    holidayList: HolidayList, options?: RequestInit): Promise<Holidays> => {
  
  return http<Holidays>(getSetHolidaysUrl(programmeId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      holidayList,)
  }
);}




export const getSetHolidaysMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setHolidays>>, TError,{programmeId: string;data: HolidayList}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof setHolidays>>, TError,{programmeId: string;data: HolidayList}, TContext> => {

const mutationKey = ['setHolidays'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setHolidays>>, {programmeId: string;data: HolidayList}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  setHolidays(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type SetHolidaysMutationResult = NonNullable<Awaited<ReturnType<typeof setHolidays>>>
    export type SetHolidaysMutationBody = HolidayList
    export type SetHolidaysMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>

    /**
 * @summary Say on which days the sets of a programme do not meet
 */
export const useSetHolidays = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | ChangedMeanwhileResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | IfMatchNeededResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setHolidays>>, TError,{programmeId: string;data: HolidayList}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setHolidays>>,
        TError,
        {programmeId: string;data: HolidayList},
        TContext
      > => {

      const mutationOptions = getSetHolidaysMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For everybody who sees the programme. A series that is planned avoids them.
 * @summary Show on which days the sets of a programme do not meet
 */
export const getGetHolidaysUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/holidays`
}

export const getHolidays = async (programmeId: string, options?: RequestInit): Promise<Holidays> => {
  
  return http<Holidays>(getGetHolidaysUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetHolidaysQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}/holidays`
    ] as const;
    }

    
export const getGetHolidaysQueryOptions = <TData = Awaited<ReturnType<typeof getHolidays>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHolidays>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetHolidaysQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getHolidays>>> = ({ signal }) => getHolidays(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getHolidays>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetHolidaysQueryResult = NonNullable<Awaited<ReturnType<typeof getHolidays>>>
export type GetHolidaysQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetHolidays<TData = Awaited<ReturnType<typeof getHolidays>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHolidays>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getHolidays>>,
          TError,
          Awaited<ReturnType<typeof getHolidays>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetHolidays<TData = Awaited<ReturnType<typeof getHolidays>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHolidays>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getHolidays>>,
          TError,
          Awaited<ReturnType<typeof getHolidays>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetHolidays<TData = Awaited<ReturnType<typeof getHolidays>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHolidays>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show on which days the sets of a programme do not meet
 */

export function useGetHolidays<TData = Awaited<ReturnType<typeof getHolidays>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHolidays>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetHolidaysQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For organisers and the facilitator, and for members of a set without one. All of them are planned or none. Members without a turn (rule 9) and gaps far from the contract's (rule 10) want a stated reason.
 * @summary Plan a series of sessions at once
 */
export const getPlanSeriesUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/series`
}

export const planSeries = async (setId: string,
    seriesPlan: SeriesPlan, options?: RequestInit): Promise<PlannedSeries> => {
  
  return http<PlannedSeries>(getPlanSeriesUrl(setId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      seriesPlan,)
  }
);}




export const getPlanSeriesMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof planSeries>>, TError,{setId: string;data: SeriesPlan}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof planSeries>>, TError,{setId: string;data: SeriesPlan}, TContext> => {

const mutationKey = ['planSeries'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof planSeries>>, {setId: string;data: SeriesPlan}> = (props) => {
          const {setId,data} = props ?? {};

          return  planSeries(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type PlanSeriesMutationResult = NonNullable<Awaited<ReturnType<typeof planSeries>>>
    export type PlanSeriesMutationBody = SeriesPlan
    export type PlanSeriesMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Plan a series of sessions at once
 */
export const usePlanSeries = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof planSeries>>, TError,{setId: string;data: SeriesPlan}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof planSeries>>,
        TError,
        {setId: string;data: SeriesPlan},
        TContext
      > => {

      const mutationOptions = getPlanSeriesMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For who plans in the set. From the contract's pace or a day of the month, at one local time: the introduction, a turn for each member in the order of the rotation (rule 8), the closing session; past the programme's holidays. Writes nothing; what comes back can be changed before it is planned.
 * @summary Show how a series of sessions would look
 */
export const getPreviewSeriesUrl = (setId: string,) => {


  

  return `/api/sets/${setId}/series/preview`
}

export const previewSeries = async (setId: string,
    seriesOutline: SeriesOutline, options?: RequestInit): Promise<SeriesProposal> => {
  
  return http<SeriesProposal>(getPreviewSeriesUrl(setId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      seriesOutline,)
  }
);}




export const getPreviewSeriesMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewSeries>>, TError,{setId: string;data: SeriesOutline}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof previewSeries>>, TError,{setId: string;data: SeriesOutline}, TContext> => {

const mutationKey = ['previewSeries'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof previewSeries>>, {setId: string;data: SeriesOutline}> = (props) => {
          const {setId,data} = props ?? {};

          return  previewSeries(setId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type PreviewSeriesMutationResult = NonNullable<Awaited<ReturnType<typeof previewSeries>>>
    export type PreviewSeriesMutationBody = SeriesOutline
    export type PreviewSeriesMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Show how a series of sessions would look
 */
export const usePreviewSeries = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewSeries>>, TError,{setId: string;data: SeriesOutline}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof previewSeries>>,
        TError,
        {setId: string;data: SeriesOutline},
        TContext
      > => {

      const mutationOptions = getPreviewSeriesMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    