/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NotificationKind } from './notificationKind';
import type { Language } from './language';

export interface SwitchOffView {
  kind: NotificationKind;
  label: string;
  language: Language;
  wanted: boolean;
}
