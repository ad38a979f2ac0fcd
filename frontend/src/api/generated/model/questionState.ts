/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type QuestionState = typeof QuestionState[keyof typeof QuestionState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const QuestionState = {
  QUEUED: 'QUEUED',
  ASKED: 'ASKED',
  ANSWERED: 'ANSWERED',
  PARKED: 'PARKED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
