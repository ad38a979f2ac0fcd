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
  Criterion,
  CriterionPage,
  ExportOrganisationReportParams,
  GetOrganisationReportParams,
  InvalidResponse,
  MyCriteria,
  NewCriterion,
  NotAllowedResponse,
  NotFoundResponse,
  NotSignedInResponse,
  OrganisationReport,
  PrintOrganisationReportParams,
  Report,
  ReportedOrganisationPage,
  TooLargeResponse,
  UnexpectedResponse,
  UnreadableResponse,
  UnsupportedMediaTypeResponse
} from '.././model';

import { http } from '../../http';
import type { ErrorType } from '../../http';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



/**
 * For whoever sees the programme. Nobody has to declare anything.
 * @summary List by what a programme would like to see whom it reaches
 */
export const getListCriteriaUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/criteria`
}

export const listCriteria = async (programmeId: string, options?: RequestInit): Promise<CriterionPage> => {
  
  return http<CriterionPage>(getListCriteriaUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListCriteriaQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}/criteria`
    ] as const;
    }

    
export const getListCriteriaQueryOptions = <TData = Awaited<ReturnType<typeof listCriteria>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCriteria>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCriteriaQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCriteria>>> = ({ signal }) => listCriteria(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCriteria>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCriteriaQueryResult = NonNullable<Awaited<ReturnType<typeof listCriteria>>>
export type ListCriteriaQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useListCriteria<TData = Awaited<ReturnType<typeof listCriteria>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCriteria>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCriteria>>,
          TError,
          Awaited<ReturnType<typeof listCriteria>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCriteria<TData = Awaited<ReturnType<typeof listCriteria>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCriteria>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCriteria>>,
          TError,
          Awaited<ReturnType<typeof listCriteria>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCriteria<TData = Awaited<ReturnType<typeof listCriteria>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCriteria>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List by what a programme would like to see whom it reaches
 */

export function useListCriteria<TData = Awaited<ReturnType<typeof listCriteria>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCriteria>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCriteriaQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For the programme's organisers. Its words stay as they are from then on.
 * @summary Add a criterion
 */
export const getAddCriterionUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/criteria`
}

export const addCriterion = async (programmeId: string,
    newCriterion: NewCriterion, options?: RequestInit): Promise<Criterion> => {
  
  return http<Criterion>(getAddCriterionUrl(programmeId),
  {      
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      newCriterion,)
  }
);}




export const getAddCriterionMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addCriterion>>, TError,{programmeId: string;data: NewCriterion}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof addCriterion>>, TError,{programmeId: string;data: NewCriterion}, TContext> => {

const mutationKey = ['addCriterion'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof addCriterion>>, {programmeId: string;data: NewCriterion}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  addCriterion(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type AddCriterionMutationResult = NonNullable<Awaited<ReturnType<typeof addCriterion>>>
    export type AddCriterionMutationBody = NewCriterion
    export type AddCriterionMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Add a criterion
 */
export const useAddCriterion = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof addCriterion>>, TError,{programmeId: string;data: NewCriterion}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof addCriterion>>,
        TError,
        {programmeId: string;data: NewCriterion},
        TContext
      > => {

      const mutationOptions = getAddCriterionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * Mine alone: neither organisers nor administrators can read it. Reports tell of five people or more who declared the same (rule 26).
 * @summary Show me what I declared
 */
export const getGetMyCriteriaUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/criteria/mine`
}

export const getMyCriteria = async (programmeId: string, options?: RequestInit): Promise<MyCriteria> => {
  
  return http<MyCriteria>(getGetMyCriteriaUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetMyCriteriaQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}/criteria/mine`
    ] as const;
    }

    
export const getGetMyCriteriaQueryOptions = <TData = Awaited<ReturnType<typeof getMyCriteria>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyCriteria>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMyCriteriaQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMyCriteria>>> = ({ signal }) => getMyCriteria(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMyCriteria>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMyCriteriaQueryResult = NonNullable<Awaited<ReturnType<typeof getMyCriteria>>>
export type GetMyCriteriaQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetMyCriteria<TData = Awaited<ReturnType<typeof getMyCriteria>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyCriteria>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyCriteria>>,
          TError,
          Awaited<ReturnType<typeof getMyCriteria>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyCriteria<TData = Awaited<ReturnType<typeof getMyCriteria>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyCriteria>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyCriteria>>,
          TError,
          Awaited<ReturnType<typeof getMyCriteria>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyCriteria<TData = Awaited<ReturnType<typeof getMyCriteria>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyCriteria>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Show me what I declared
 */

export function useGetMyCriteria<TData = Awaited<ReturnType<typeof getMyCriteria>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyCriteria>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMyCriteriaQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Everything anew: what is left out is forgotten. A figure that has been told is not taken back for one person, since the difference would tell of that person.
 * @summary Declare something of myself
 */
export const getDeclareMyCriteriaUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/criteria/mine`
}

export const declareMyCriteria = async (programmeId: string,
    myCriteria: MyCriteria, options?: RequestInit): Promise<MyCriteria> => {
  
  return http<MyCriteria>(getDeclareMyCriteriaUrl(programmeId),
  {      
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...options?.headers },
    body: JSON.stringify(
      myCriteria,)
  }
);}




export const getDeclareMyCriteriaMutationOptions = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declareMyCriteria>>, TError,{programmeId: string;data: MyCriteria}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof declareMyCriteria>>, TError,{programmeId: string;data: MyCriteria}, TContext> => {

const mutationKey = ['declareMyCriteria'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declareMyCriteria>>, {programmeId: string;data: MyCriteria}> = (props) => {
          const {programmeId,data} = props ?? {};

          return  declareMyCriteria(programmeId,data,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type DeclareMyCriteriaMutationResult = NonNullable<Awaited<ReturnType<typeof declareMyCriteria>>>
    export type DeclareMyCriteriaMutationBody = MyCriteria
    export type DeclareMyCriteriaMutationError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>

    /**
 * @summary Declare something of myself
 */
export const useDeclareMyCriteria = <TError = ErrorType<UnreadableResponse | NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | TooLargeResponse | UnsupportedMediaTypeResponse | InvalidResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declareMyCriteria>>, TError,{programmeId: string;data: MyCriteria}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declareMyCriteria>>,
        TError,
        {programmeId: string;data: MyCriteria},
        TContext
      > => {

      const mutationOptions = getDeclareMyCriteriaMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For the programme's organisers. No report shows it any more.
 * @summary Ask by a criterion no longer
 */
export const getRetireCriterionUrl = (programmeId: string,
    criterionId: string,) => {


  

  return `/api/programmes/${programmeId}/criteria/${criterionId}`
}

export const retireCriterion = async (programmeId: string,
    criterionId: string, options?: RequestInit): Promise<void> => {
  
  return http<void>(getRetireCriterionUrl(programmeId,criterionId),
  {      
    ...options,
    method: 'DELETE'
    
    
  }
);}




export const getRetireCriterionMutationOptions = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retireCriterion>>, TError,{programmeId: string;criterionId: string}, TContext>, request?: SecondParameter<typeof http>}
): UseMutationOptions<Awaited<ReturnType<typeof retireCriterion>>, TError,{programmeId: string;criterionId: string}, TContext> => {

const mutationKey = ['retireCriterion'];
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};

      


      const mutationFn: MutationFunction<Awaited<ReturnType<typeof retireCriterion>>, {programmeId: string;criterionId: string}> = (props) => {
          const {programmeId,criterionId} = props ?? {};

          return  retireCriterion(programmeId,criterionId,requestOptions)
        }

        


  return  { mutationFn, ...mutationOptions }}

    export type RetireCriterionMutationResult = NonNullable<Awaited<ReturnType<typeof retireCriterion>>>
    
    export type RetireCriterionMutationError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>

    /**
 * @summary Ask by a criterion no longer
 */
export const useRetireCriterion = <TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | ConflictResponse | UnexpectedResponse>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof retireCriterion>>, TError,{programmeId: string;criterionId: string}, TContext>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof retireCriterion>>,
        TError,
        {programmeId: string;criterionId: string},
        TContext
      > => {

      const mutationOptions = getRetireCriterionMutationOptions(options);

      return useMutation(mutationOptions, queryClient);
    }
    /**
 * For its organisers, and for sponsors of its organisation. No figure is made of fewer than five people, nor can one be worked out from figures of whichever day (rule 26). Figures are made anew once a day at most.
 * @summary Read the report of a programme
 */
export const getGetProgrammeReportUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/report`
}

export const getProgrammeReport = async (programmeId: string, options?: RequestInit): Promise<Report> => {
  
  return http<Report>(getGetProgrammeReportUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetProgrammeReportQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}/report`
    ] as const;
    }

    
export const getGetProgrammeReportQueryOptions = <TData = Awaited<ReturnType<typeof getProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgrammeReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProgrammeReportQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProgrammeReport>>> = ({ signal }) => getProgrammeReport(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProgrammeReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProgrammeReportQueryResult = NonNullable<Awaited<ReturnType<typeof getProgrammeReport>>>
export type GetProgrammeReportQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useGetProgrammeReport<TData = Awaited<ReturnType<typeof getProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgrammeReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgrammeReport>>,
          TError,
          Awaited<ReturnType<typeof getProgrammeReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProgrammeReport<TData = Awaited<ReturnType<typeof getProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgrammeReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProgrammeReport>>,
          TError,
          Awaited<ReturnType<typeof getProgrammeReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProgrammeReport<TData = Awaited<ReturnType<typeof getProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgrammeReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Read the report of a programme
 */

export function useGetProgrammeReport<TData = Awaited<ReturnType<typeof getProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProgrammeReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProgrammeReportQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For its organisers and sponsors. What a spreadsheet would take for a formula begins with an apostrophe.
 * @summary Fetch the report of a programme as a file
 */
export const getExportProgrammeReportUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/report.csv`
}

export const exportProgrammeReport = async (programmeId: string, options?: RequestInit): Promise<string> => {
  
  return http<string>(getExportProgrammeReportUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getExportProgrammeReportQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}/report.csv`
    ] as const;
    }

    
export const getExportProgrammeReportQueryOptions = <TData = Awaited<ReturnType<typeof exportProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportProgrammeReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportProgrammeReportQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportProgrammeReport>>> = ({ signal }) => exportProgrammeReport(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportProgrammeReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportProgrammeReportQueryResult = NonNullable<Awaited<ReturnType<typeof exportProgrammeReport>>>
export type ExportProgrammeReportQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function useExportProgrammeReport<TData = Awaited<ReturnType<typeof exportProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportProgrammeReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportProgrammeReport>>,
          TError,
          Awaited<ReturnType<typeof exportProgrammeReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportProgrammeReport<TData = Awaited<ReturnType<typeof exportProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportProgrammeReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportProgrammeReport>>,
          TError,
          Awaited<ReturnType<typeof exportProgrammeReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportProgrammeReport<TData = Awaited<ReturnType<typeof exportProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportProgrammeReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Fetch the report of a programme as a file
 */

export function useExportProgrammeReport<TData = Awaited<ReturnType<typeof exportProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportProgrammeReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportProgrammeReportQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For its organisers and sponsors.
 * @summary Fetch the report of a programme on paper
 */
export const getPrintProgrammeReportUrl = (programmeId: string,) => {


  

  return `/api/programmes/${programmeId}/report.pdf`
}

export const printProgrammeReport = async (programmeId: string, options?: RequestInit): Promise<Blob> => {
  
  return http<Blob>(getPrintProgrammeReportUrl(programmeId),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getPrintProgrammeReportQueryKey = (programmeId?: string,) => {
    return [
    `/api/programmes/${programmeId}/report.pdf`
    ] as const;
    }

    
export const getPrintProgrammeReportQueryOptions = <TData = Awaited<ReturnType<typeof printProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof printProgrammeReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPrintProgrammeReportQueryKey(programmeId);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof printProgrammeReport>>> = ({ signal }) => printProgrammeReport(programmeId, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(programmeId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof printProgrammeReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PrintProgrammeReportQueryResult = NonNullable<Awaited<ReturnType<typeof printProgrammeReport>>>
export type PrintProgrammeReportQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>


export function usePrintProgrammeReport<TData = Awaited<ReturnType<typeof printProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof printProgrammeReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof printProgrammeReport>>,
          TError,
          Awaited<ReturnType<typeof printProgrammeReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePrintProgrammeReport<TData = Awaited<ReturnType<typeof printProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof printProgrammeReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof printProgrammeReport>>,
          TError,
          Awaited<ReturnType<typeof printProgrammeReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePrintProgrammeReport<TData = Awaited<ReturnType<typeof printProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof printProgrammeReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Fetch the report of a programme on paper
 */

export function usePrintProgrammeReport<TData = Awaited<ReturnType<typeof printProgrammeReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | UnexpectedResponse>>(
 programmeId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof printProgrammeReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPrintProgrammeReportQueryOptions(programmeId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * Those of the organisations that I organise for, or whose sponsor I am. Drafts are not among them.
 * @summary List the programmes whose reports I may read
 */
export const getListReportsUrl = () => {


  

  return `/api/reports`
}

export const listReports = async ( options?: RequestInit): Promise<ReportedOrganisationPage> => {
  
  return http<ReportedOrganisationPage>(getListReportsUrl(),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getListReportsQueryKey = () => {
    return [
    `/api/reports`
    ] as const;
    }

    
export const getListReportsQueryOptions = <TData = Awaited<ReturnType<typeof listReports>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReports>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListReportsQueryKey();

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof listReports>>> = ({ signal }) => listReports({ signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listReports>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListReportsQueryResult = NonNullable<Awaited<ReturnType<typeof listReports>>>
export type ListReportsQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>


export function useListReports<TData = Awaited<ReturnType<typeof listReports>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReports>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listReports>>,
          TError,
          Awaited<ReturnType<typeof listReports>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListReports<TData = Awaited<ReturnType<typeof listReports>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReports>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listReports>>,
          TError,
          Awaited<ReturnType<typeof listReports>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListReports<TData = Awaited<ReturnType<typeof listReports>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReports>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the programmes whose reports I may read
 */

export function useListReports<TData = Awaited<ReturnType<typeof listReports>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | UnexpectedResponse>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listReports>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListReportsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For its organisers and sponsors: its programmes side by side, and together (rule 26).
 * @summary Compare programmes of an organisation
 */
export const getGetOrganisationReportUrl = (organisationId: string,
    params?: GetOrganisationReportParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["programmeId"];

    if (Array.isArray(value) && explodeParameters.includes(key)) {
      value.forEach((v) => {
        normalizedParams.append(key, v === null ? 'null' : v.toString());
      });
      return;
    }
      
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/reports/${organisationId}/comparison?${stringifiedParams}` : `/api/reports/${organisationId}/comparison`
}

export const getOrganisationReport = async (organisationId: string,
    params?: GetOrganisationReportParams, options?: RequestInit): Promise<OrganisationReport> => {
  
  return http<OrganisationReport>(getGetOrganisationReportUrl(organisationId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getGetOrganisationReportQueryKey = (organisationId?: string,
    params?: GetOrganisationReportParams,) => {
    return [
    `/api/reports/${organisationId}/comparison`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getGetOrganisationReportQueryOptions = <TData = Awaited<ReturnType<typeof getOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(organisationId: string,
    params?: GetOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOrganisationReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOrganisationReportQueryKey(organisationId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOrganisationReport>>> = ({ signal }) => getOrganisationReport(organisationId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(organisationId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOrganisationReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOrganisationReportQueryResult = NonNullable<Awaited<ReturnType<typeof getOrganisationReport>>>
export type GetOrganisationReportQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useGetOrganisationReport<TData = Awaited<ReturnType<typeof getOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params: undefined |  GetOrganisationReportParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOrganisationReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOrganisationReport>>,
          TError,
          Awaited<ReturnType<typeof getOrganisationReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOrganisationReport<TData = Awaited<ReturnType<typeof getOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params?: GetOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOrganisationReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOrganisationReport>>,
          TError,
          Awaited<ReturnType<typeof getOrganisationReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOrganisationReport<TData = Awaited<ReturnType<typeof getOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params?: GetOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOrganisationReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Compare programmes of an organisation
 */

export function useGetOrganisationReport<TData = Awaited<ReturnType<typeof getOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params?: GetOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOrganisationReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOrganisationReportQueryOptions(organisationId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For organisers and sponsors. What a spreadsheet would take for a formula begins with an apostrophe.
 * @summary Fetch the comparison of programmes as a file
 */
export const getExportOrganisationReportUrl = (organisationId: string,
    params?: ExportOrganisationReportParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["programmeId"];

    if (Array.isArray(value) && explodeParameters.includes(key)) {
      value.forEach((v) => {
        normalizedParams.append(key, v === null ? 'null' : v.toString());
      });
      return;
    }
      
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/reports/${organisationId}/comparison.csv?${stringifiedParams}` : `/api/reports/${organisationId}/comparison.csv`
}

export const exportOrganisationReport = async (organisationId: string,
    params?: ExportOrganisationReportParams, options?: RequestInit): Promise<string> => {
  
  return http<string>(getExportOrganisationReportUrl(organisationId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getExportOrganisationReportQueryKey = (organisationId?: string,
    params?: ExportOrganisationReportParams,) => {
    return [
    `/api/reports/${organisationId}/comparison.csv`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getExportOrganisationReportQueryOptions = <TData = Awaited<ReturnType<typeof exportOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(organisationId: string,
    params?: ExportOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportOrganisationReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportOrganisationReportQueryKey(organisationId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportOrganisationReport>>> = ({ signal }) => exportOrganisationReport(organisationId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(organisationId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportOrganisationReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportOrganisationReportQueryResult = NonNullable<Awaited<ReturnType<typeof exportOrganisationReport>>>
export type ExportOrganisationReportQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function useExportOrganisationReport<TData = Awaited<ReturnType<typeof exportOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params: undefined |  ExportOrganisationReportParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportOrganisationReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportOrganisationReport>>,
          TError,
          Awaited<ReturnType<typeof exportOrganisationReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportOrganisationReport<TData = Awaited<ReturnType<typeof exportOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params?: ExportOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportOrganisationReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportOrganisationReport>>,
          TError,
          Awaited<ReturnType<typeof exportOrganisationReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportOrganisationReport<TData = Awaited<ReturnType<typeof exportOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params?: ExportOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportOrganisationReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Fetch the comparison of programmes as a file
 */

export function useExportOrganisationReport<TData = Awaited<ReturnType<typeof exportOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params?: ExportOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportOrganisationReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportOrganisationReportQueryOptions(organisationId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



/**
 * For organisers and sponsors.
 * @summary Fetch the comparison of programmes on paper
 */
export const getPrintOrganisationReportUrl = (organisationId: string,
    params?: PrintOrganisationReportParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["programmeId"];

    if (Array.isArray(value) && explodeParameters.includes(key)) {
      value.forEach((v) => {
        normalizedParams.append(key, v === null ? 'null' : v.toString());
      });
      return;
    }
      
    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : value.toString())
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/reports/${organisationId}/comparison.pdf?${stringifiedParams}` : `/api/reports/${organisationId}/comparison.pdf`
}

export const printOrganisationReport = async (organisationId: string,
    params?: PrintOrganisationReportParams, options?: RequestInit): Promise<Blob> => {
  
  return http<Blob>(getPrintOrganisationReportUrl(organisationId,params),
  {      
    ...options,
    method: 'GET'
    
    
  }
);}





export const getPrintOrganisationReportQueryKey = (organisationId?: string,
    params?: PrintOrganisationReportParams,) => {
    return [
    `/api/reports/${organisationId}/comparison.pdf`, ...(params ? [params]: [])
    ] as const;
    }

    
export const getPrintOrganisationReportQueryOptions = <TData = Awaited<ReturnType<typeof printOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(organisationId: string,
    params?: PrintOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof printOrganisationReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPrintOrganisationReportQueryKey(organisationId,params);

  

    const queryFn: QueryFunction<Awaited<ReturnType<typeof printOrganisationReport>>> = ({ signal }) => printOrganisationReport(organisationId,params, { signal, ...requestOptions });

      

      

   return  { queryKey, queryFn, enabled: !!(organisationId), ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof printOrganisationReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PrintOrganisationReportQueryResult = NonNullable<Awaited<ReturnType<typeof printOrganisationReport>>>
export type PrintOrganisationReportQueryError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>


export function usePrintOrganisationReport<TData = Awaited<ReturnType<typeof printOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params: undefined |  PrintOrganisationReportParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof printOrganisationReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof printOrganisationReport>>,
          TError,
          Awaited<ReturnType<typeof printOrganisationReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePrintOrganisationReport<TData = Awaited<ReturnType<typeof printOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params?: PrintOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof printOrganisationReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof printOrganisationReport>>,
          TError,
          Awaited<ReturnType<typeof printOrganisationReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePrintOrganisationReport<TData = Awaited<ReturnType<typeof printOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params?: PrintOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof printOrganisationReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Fetch the comparison of programmes on paper
 */

export function usePrintOrganisationReport<TData = Awaited<ReturnType<typeof printOrganisationReport>>, TError = ErrorType<NotSignedInResponse | NotAllowedResponse | NotFoundResponse | InvalidResponse | UnexpectedResponse>>(
 organisationId: string,
    params?: PrintOrganisationReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof printOrganisationReport>>, TError, TData>>, request?: SecondParameter<typeof http>}
 , queryClient?: QueryClient 
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPrintOrganisationReportQueryOptions(organisationId,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  query.queryKey = queryOptions.queryKey ;

  return query;
}



