/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type BidUrgency = typeof BidUrgency[keyof typeof BidUrgency];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const BidUrgency = {
  CAN_WAIT: 'CAN_WAIT',
  SOON: 'SOON',
  PRESSING: 'PRESSING',
} as const;
