/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListMyEnrolmentsParams = {
limit?: number;
after?: string;
};
