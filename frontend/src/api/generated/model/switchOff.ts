/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NotificationKind } from './notificationKind';
import type { Language } from './language';

export interface SwitchOff {
  kind: NotificationKind;
  label: string;
  language: Language;
  wanted: boolean;
}
