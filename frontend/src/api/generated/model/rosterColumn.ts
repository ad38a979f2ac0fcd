/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type RosterColumn = typeof RosterColumn[keyof typeof RosterColumn];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const RosterColumn = {
  EMAIL: 'EMAIL',
  NAME: 'NAME',
  FIRST_NAME: 'FIRST_NAME',
  LAST_NAME: 'LAST_NAME',
  VALID_FROM: 'VALID_FROM',
  VALID_TO: 'VALID_TO',
  NOTE: 'NOTE',
  SOURCE: 'SOURCE',
} as const;
