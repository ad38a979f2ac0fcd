/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type TokenScope = typeof TokenScope[keyof typeof TokenScope];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const TokenScope = {
  READ: 'READ',
  WRITE: 'WRITE',
} as const;
