/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type SessionState = typeof SessionState[keyof typeof SessionState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const SessionState = {
  PLANNED: 'PLANNED',
  IN_PROGRESS: 'IN_PROGRESS',
  CONCLUDED: 'CONCLUDED',
  POSTPONED: 'POSTPONED',
  CANCELLED: 'CANCELLED',
} as const;
