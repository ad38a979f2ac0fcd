/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type Admission = typeof Admission[keyof typeof Admission];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const Admission = {
  ON_APPLICATION: 'ON_APPLICATION',
  BY_ORGANISER: 'BY_ORGANISER',
} as const;
