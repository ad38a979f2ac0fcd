/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ProgrammeState = typeof ProgrammeState[keyof typeof ProgrammeState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const ProgrammeState = {
  DRAFT: 'DRAFT',
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
} as const;
