/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type Following = typeof Following[keyof typeof Following];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const Following = {
  STAY: 'STAY',
  KEEP_GAPS: 'KEEP_GAPS',
  KEEP_CADENCE: 'KEEP_CADENCE',
} as const;
