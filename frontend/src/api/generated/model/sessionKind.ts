/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type SessionKind = typeof SessionKind[keyof typeof SessionKind];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const SessionKind = {
  INTRODUCTORY: 'INTRODUCTORY',
  PRESENTING: 'PRESENTING',
  CLOSING: 'CLOSING',
} as const;
