/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type SwapState = typeof SwapState[keyof typeof SwapState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const SwapState = {
  ASKED: 'ASKED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
