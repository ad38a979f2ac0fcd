/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type SetDecision = typeof SetDecision[keyof typeof SetDecision];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const SetDecision = {
  RENEW: 'RENEW',
  SELF_FACILITATE: 'SELF_FACILITATE',
  DISBAND: 'DISBAND',
} as const;
