/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type Kind = typeof Kind[keyof typeof Kind];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const Kind = {
  TOO_MANY: 'TOO_MANY',
  TOO_FEW: 'TOO_FEW',
  ORGANISATIONS: 'ORGANISATIONS',
  LEVELS: 'LEVELS',
  KEPT_APART: 'KEPT_APART',
  NO_COMMON_TIME: 'NO_COMMON_TIME',
  SAME_ORGANISATION: 'SAME_ORGANISATION',
  SAME_LEVEL: 'SAME_LEVEL',
  FEW_TIMES: 'FEW_TIMES',
  SIZE: 'SIZE',
  HAVE_MET: 'HAVE_MET',
  NOT_ENTITLED: 'NOT_ENTITLED',
  PLACES: 'PLACES',
} as const;
