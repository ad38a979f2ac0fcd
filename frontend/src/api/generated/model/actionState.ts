/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ActionState = typeof ActionState[keyof typeof ActionState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const ActionState = {
  OPEN: 'OPEN',
  TRIED: 'TRIED',
  DONE: 'DONE',
  CARRIED: 'CARRIED',
  DROPPED: 'DROPPED',
} as const;
