/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListContractVersionsParams = {
limit?: number;
after?: string;
};
