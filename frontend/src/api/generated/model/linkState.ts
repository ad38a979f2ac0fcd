/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type LinkState = typeof LinkState[keyof typeof LinkState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const LinkState = {
  UNCHECKED: 'UNCHECKED',
  ANSWERS: 'ANSWERS',
  DEAD: 'DEAD',
} as const;
