/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NotificationKind } from './notificationKind';
import type { NotificationTheme } from './notificationTheme';
import type { Language } from './language';

export interface MailWording {
  kind: NotificationKind;
  theme: NotificationTheme;
  language: Language;
  label: string;
  subject: string;
  message: string;
  own: boolean;
  placeholders: string[];
  version: number;
}
