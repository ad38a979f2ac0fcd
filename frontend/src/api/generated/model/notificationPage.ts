/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Notification } from './notification';

export interface NotificationPage {
  items: Notification[];
  /** @nullable */
  next?: string | null;
}
