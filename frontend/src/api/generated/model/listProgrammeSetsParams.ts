/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListProgrammeSetsParams = {
limit?: number;
after?: string;
};
