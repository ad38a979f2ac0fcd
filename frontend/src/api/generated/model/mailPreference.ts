/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NotificationKind } from './notificationKind';
import type { NotificationTheme } from './notificationTheme';

export interface MailPreference {
  kind: NotificationKind;
  theme: NotificationTheme;
  label: string;
  wanted: boolean;
}
