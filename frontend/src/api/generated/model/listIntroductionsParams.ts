/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ListIntroductionsParams = {
limit?: number;
after?: string;
};
