/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type WaitingReason = typeof WaitingReason[keyof typeof WaitingReason];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const WaitingReason = {
  PLACES_TAKEN: 'PLACES_TAKEN',
  PLACES_RESERVED: 'PLACES_RESERVED',
  ON_NO_ROSTER: 'ON_NO_ROSTER',
  NOT_OFFERED_YET: 'NOT_OFFERED_YET',
  PROGRAMME_CLOSED: 'PROGRAMME_CLOSED',
} as const;
