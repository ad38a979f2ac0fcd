/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type LearningTopic = typeof LearningTopic[keyof typeof LearningTopic];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const LearningTopic = {
  LEARNED: 'LEARNED',
  NEXT_ACTIONS: 'NEXT_ACTIONS',
  STRUCK_BY: 'STRUCK_BY',
  SET_WORKED: 'SET_WORKED',
  ABOUT_MYSELF: 'ABOUT_MYSELF',
  OUTCOME: 'OUTCOME',
  CONFIDENCE: 'CONFIDENCE',
  ENTRY: 'ENTRY',
} as const;
