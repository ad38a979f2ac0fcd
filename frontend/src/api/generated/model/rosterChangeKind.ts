/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type RosterChangeKind = typeof RosterChangeKind[keyof typeof RosterChangeKind];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const RosterChangeKind = {
  ADDED: 'ADDED',
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  GONE: 'GONE',
  REFUSED: 'REFUSED',
} as const;
