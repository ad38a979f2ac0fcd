/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type Form = typeof Form[keyof typeof Form];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const Form = {
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
  ADVICE: 'ADVICE',
  STATEMENT: 'STATEMENT',
} as const;
