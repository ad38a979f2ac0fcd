/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type PollState = typeof PollState[keyof typeof PollState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const PollState = {
  OPEN: 'OPEN',
  DECIDED: 'DECIDED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
