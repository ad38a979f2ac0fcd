/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ChangeOrigin = typeof ChangeOrigin[keyof typeof ChangeOrigin];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const ChangeOrigin = {
  APPLICANT: 'APPLICANT',
  ORGANISER: 'ORGANISER',
  BY_ITSELF: 'BY_ITSELF',
} as const;
