/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type RosterSeparator = typeof RosterSeparator[keyof typeof RosterSeparator];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const RosterSeparator = {
  COMMA: 'COMMA',
  SEMICOLON: 'SEMICOLON',
  TAB: 'TAB',
} as const;
