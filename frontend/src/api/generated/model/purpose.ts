/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type Purpose = typeof Purpose[keyof typeof Purpose];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const Purpose = {
  ALTERNATIVE_ACTIONS: 'ALTERNATIVE_ACTIONS',
  BARRIERS: 'BARRIERS',
  APPROACHES: 'APPROACHES',
  RESOURCES: 'RESOURCES',
  FEELINGS: 'FEELINGS',
  ASSUMPTIONS: 'ASSUMPTIONS',
  NEXT_STEPS: 'NEXT_STEPS',
} as const;
