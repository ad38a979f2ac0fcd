/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListTokensParams = {
limit?: number;
after?: string;
};
