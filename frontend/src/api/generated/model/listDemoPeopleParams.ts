/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListDemoPeopleParams = {
limit?: number;
after?: string;
};
