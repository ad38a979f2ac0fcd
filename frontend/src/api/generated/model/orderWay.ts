/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type OrderWay = typeof OrderWay[keyof typeof OrderWay];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const OrderWay = {
  VOLUNTEERS_FIRST: 'VOLUNTEERS_FIRST',
  DRAWN: 'DRAWN',
  BY_HAND: 'BY_HAND',
} as const;
