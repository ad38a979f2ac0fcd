/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type RosterEncoding = typeof RosterEncoding[keyof typeof RosterEncoding];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const RosterEncoding = {
  UTF_8: 'UTF_8',
  UTF_16: 'UTF_16',
  WINDOWS_1252: 'WINDOWS_1252',
} as const;
