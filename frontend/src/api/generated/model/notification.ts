/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NotificationKind } from './notificationKind';
import type { NotificationSet } from './notificationSet';
import type { NamedRef } from './namedRef';

export interface Notification {
  id: string;
  kind: NotificationKind;
  title: string;
  at: string;
  read: boolean;
  place: string;
  set?: NotificationSet;
  programme: NamedRef;
}
