/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ReplacementState = typeof ReplacementState[keyof typeof ReplacementState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const ReplacementState = {
  ASKING: 'ASKING',
  AGREED: 'AGREED',
  REFUSED: 'REFUSED',
  FILLED: 'FILLED',
} as const;
