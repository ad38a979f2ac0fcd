/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export type NotificationTheme = typeof NotificationTheme[keyof typeof NotificationTheme];


// eslint-disable-next-line @typescript-eslint/no-redeclare
export const NotificationTheme = {
  SESSIONS: 'SESSIONS',
  REMINDERS: 'REMINDERS',
  PRESENTING: 'PRESENTING',
  PLACES: 'PLACES',
  SETS: 'SETS',
} as const;
