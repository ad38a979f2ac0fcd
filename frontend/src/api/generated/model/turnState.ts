/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type TurnState = typeof TurnState[keyof typeof TurnState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const TurnState = {
  PLANNED: 'PLANNED',
  PRESENTING: 'PRESENTING',
  CONCLUDED: 'CONCLUDED',
  CANCELLED: 'CANCELLED',
  SKIPPED: 'SKIPPED',
} as const;
