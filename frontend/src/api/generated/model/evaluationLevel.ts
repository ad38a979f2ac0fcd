/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type EvaluationLevel = typeof EvaluationLevel[keyof typeof EvaluationLevel];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const EvaluationLevel = {
  ME: 'ME',
  SET: 'SET',
  PROGRAMME: 'PROGRAMME',
} as const;
