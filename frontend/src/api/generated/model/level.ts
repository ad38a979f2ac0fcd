/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type Level = typeof Level[keyof typeof Level];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const Level = {
  ME: 'ME',
  SET: 'SET',
  PROGRAMME: 'PROGRAMME',
} as const;
