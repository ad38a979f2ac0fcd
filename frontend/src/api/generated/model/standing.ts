/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type Standing = typeof Standing[keyof typeof Standing];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const Standing = {
  PRESENTING: 'PRESENTING',
  PLANNED: 'PLANNED',
  WITHOUT_DATE: 'WITHOUT_DATE',
  PRESENTED: 'PRESENTED',
  SKIPPED: 'SKIPPED',
} as const;
