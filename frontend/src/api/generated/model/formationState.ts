/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type FormationState = typeof FormationState[keyof typeof FormationState];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const FormationState = {
  RUNNING: 'RUNNING',
  FINISHED: 'FINISHED',
  STOPPED: 'STOPPED',
  INTERRUPTED: 'INTERRUPTED',
  FAILED: 'FAILED',
  ACCEPTED: 'ACCEPTED',
} as const;
