/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type AttendanceState = typeof AttendanceState[keyof typeof AttendanceState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const AttendanceState = {
  EXPECTED: 'EXPECTED',
  ATTENDED: 'ATTENDED',
  APOLOGISED: 'APOLOGISED',
  ABSENT: 'ABSENT',
} as const;
