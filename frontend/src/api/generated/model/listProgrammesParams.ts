/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListProgrammesParams = {
limit?: number;
after?: string;
};
