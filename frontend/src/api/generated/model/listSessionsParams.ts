/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListSessionsParams = {
limit?: number;
after?: string;
};
