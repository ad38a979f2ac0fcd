/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type PresenterChoice = typeof PresenterChoice[keyof typeof PresenterChoice];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const PresenterChoice = {
  PLANNED_AHEAD: 'PLANNED_AHEAD',
  BIDDING: 'BIDDING',
} as const;
