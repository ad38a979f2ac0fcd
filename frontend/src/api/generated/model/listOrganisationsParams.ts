/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListOrganisationsParams = {
limit?: number;
after?: string;
};
