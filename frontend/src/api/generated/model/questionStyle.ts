/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type QuestionStyle = typeof QuestionStyle[keyof typeof QuestionStyle];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const QuestionStyle = {
  ONE_AT_A_TIME: 'ONE_AT_A_TIME',
  ALL_FIRST: 'ALL_FIRST',
} as const;
