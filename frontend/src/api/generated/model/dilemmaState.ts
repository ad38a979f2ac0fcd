/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type DilemmaState = typeof DilemmaState[keyof typeof DilemmaState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const DilemmaState = {
  DRAFT: 'DRAFT',
  RELEASED: 'RELEASED',
} as const;
