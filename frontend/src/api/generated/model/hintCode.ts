/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type HintCode = typeof HintCode[keyof typeof HintCode];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const HintCode = {
  ADVICE: 'ADVICE',
  ADVICE_IN_DISGUISE: 'ADVICE_IN_DISGUISE',
  EXPERIENCE: 'EXPERIENCE',
  LEADING: 'LEADING',
  STATEMENT: 'STATEMENT',
  SEVERAL: 'SEVERAL',
  CURIOSITY: 'CURIOSITY',
  PREAMBLE: 'PREAMBLE',
  LONG: 'LONG',
  CLOSED: 'CLOSED',
} as const;
