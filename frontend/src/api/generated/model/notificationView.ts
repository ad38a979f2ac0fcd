/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NotificationKind } from './notificationKind';
import type { NotificationViewSet } from './notificationViewSet';
import type { NamedRef } from './namedRef';

export interface NotificationView {
  id: string;
  kind: NotificationKind;
  title: string;
  at: string;
  read: boolean;
  place: string;
  set?: NotificationViewSet;
  programme: NamedRef;
}
