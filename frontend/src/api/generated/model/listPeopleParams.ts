/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListPeopleParams = {
limit?: number;
after?: string;
search?: string;
};
