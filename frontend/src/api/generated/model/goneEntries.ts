/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type GoneEntries = typeof GoneEntries[keyof typeof GoneEntries];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const GoneEntries = {
  LEAVE: 'LEAVE',
  END: 'END',
} as const;
