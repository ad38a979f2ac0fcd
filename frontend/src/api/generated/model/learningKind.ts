/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type LearningKind = typeof LearningKind[keyof typeof LearningKind];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const LearningKind = {
  REVIEW: 'REVIEW',
  PROGRESS: 'PROGRESS',
  OUTCOME: 'OUTCOME',
  CONFIDENCE: 'CONFIDENCE',
  ENTRY: 'ENTRY',
} as const;
