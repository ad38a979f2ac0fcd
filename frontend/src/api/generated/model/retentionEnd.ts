/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type RetentionEnd = typeof RetentionEnd[keyof typeof RetentionEnd];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const RetentionEnd = {
  ERASE: 'ERASE',
  ANONYMISE: 'ANONYMISE',
} as const;
