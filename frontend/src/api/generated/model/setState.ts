/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type SetState = typeof SetState[keyof typeof SetState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const SetState = {
  DRAFT: 'DRAFT',
  ENROLLING: 'ENROLLING',
  RUNNING: 'RUNNING',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const;
