/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ProgrammeScope = typeof ProgrammeScope[keyof typeof ProgrammeScope];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const ProgrammeScope = {
  INTERNAL: 'INTERNAL',
  CROSS_ORGANISATION: 'CROSS_ORGANISATION',
} as const;
