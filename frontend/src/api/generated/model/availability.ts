/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type Availability = typeof Availability[keyof typeof Availability];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const Availability = {
  YES: 'YES',
  IF_NEED_BE: 'IF_NEED_BE',
  NO: 'NO',
} as const;
