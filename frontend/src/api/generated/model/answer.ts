/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type Answer = typeof Answer[keyof typeof Answer];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const Answer = {
  YES: 'YES',
  IF_NEED_BE: 'IF_NEED_BE',
  NO: 'NO',
} as const;
