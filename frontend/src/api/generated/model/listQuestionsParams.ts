/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListQuestionsParams = {
limit?: number;
after?: string;
};
