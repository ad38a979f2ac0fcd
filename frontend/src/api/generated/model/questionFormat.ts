/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type QuestionFormat = typeof QuestionFormat[keyof typeof QuestionFormat];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const QuestionFormat = {
  SHORT_TEXT: 'SHORT_TEXT',
  LONG_TEXT: 'LONG_TEXT',
  CHOICE: 'CHOICE',
} as const;
