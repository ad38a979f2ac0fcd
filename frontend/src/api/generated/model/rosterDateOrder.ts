/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type RosterDateOrder = typeof RosterDateOrder[keyof typeof RosterDateOrder];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const RosterDateOrder = {
  ISO: 'ISO',
  DAY_FIRST: 'DAY_FIRST',
  MONTH_FIRST: 'MONTH_FIRST',
} as const;
