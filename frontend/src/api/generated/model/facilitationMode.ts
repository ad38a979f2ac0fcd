/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type FacilitationMode = typeof FacilitationMode[keyof typeof FacilitationMode];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const FacilitationMode = {
  OPEN_QUESTIONS: 'OPEN_QUESTIONS',
  QUESTIONS_AND_EXPERIENCE: 'QUESTIONS_AND_EXPERIENCE',
} as const;
