/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListTurnsParams = {
limit?: number;
after?: string;
};
