/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type EvaluationKind = typeof EvaluationKind[keyof typeof EvaluationKind];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const EvaluationKind = {
  SCALE: 'SCALE',
  OPEN: 'OPEN',
} as const;
