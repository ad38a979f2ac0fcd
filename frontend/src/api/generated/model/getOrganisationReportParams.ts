/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type GetOrganisationReportParams = {
/**
 * Which programmes; all of them when left out
 * @maxItems 50
 */
programmeId?: string[];
};
