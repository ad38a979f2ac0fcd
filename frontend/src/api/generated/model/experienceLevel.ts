/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type ExperienceLevel = typeof ExperienceLevel[keyof typeof ExperienceLevel];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const ExperienceLevel = {
  NEW: 'NEW',
  SOME: 'SOME',
  EXPERIENCED: 'EXPERIENCED',
} as const;
