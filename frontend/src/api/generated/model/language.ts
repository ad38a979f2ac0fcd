/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type Language = typeof Language[keyof typeof Language];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const Language = {
  EN: 'EN',
  DE: 'DE',
} as const;
