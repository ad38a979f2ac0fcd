/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ProgrammeFact = typeof ProgrammeFact[keyof typeof ProgrammeFact];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const ProgrammeFact = {
  NAME: 'NAME',
  PURPOSE: 'PURPOSE',
  SCOPE: 'SCOPE',
  STARTS_ON: 'STARTS_ON',
  ENDS_ON: 'ENDS_ON',
  MODE: 'MODE',
  SET_SIZE: 'SET_SIZE',
  WEEKS_BETWEEN_SESSIONS: 'WEEKS_BETWEEN_SESSIONS',
  SESSION_MINUTES: 'SESSION_MINUTES',
  TURNS_PER_SESSION: 'TURNS_PER_SESSION',
  ADMISSION: 'ADMISSION',
  OFFER_DAYS: 'OFFER_DAYS',
} as const;
