/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type EvaluationState = typeof EvaluationState[keyof typeof EvaluationState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const EvaluationState = {
  DRAFT: 'DRAFT',
  GIVEN: 'GIVEN',
  DECLINED: 'DECLINED',
} as const;
