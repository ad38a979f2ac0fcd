/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type RosterImportState = typeof RosterImportState[keyof typeof RosterImportState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const RosterImportState = {
  AWAITING_FILE: 'AWAITING_FILE',
  READING: 'READING',
  READY: 'READY',
  APPLIED: 'APPLIED',
} as const;
