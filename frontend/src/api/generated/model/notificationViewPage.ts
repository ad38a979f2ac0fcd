/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NotificationView } from './notificationView';

export interface NotificationViewPage {
  items: NotificationView[];
  /** @nullable */
  next?: string | null;
}
