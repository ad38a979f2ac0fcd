/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionEventKind } from './sessionEventKind';
import type { RoomEventChanges } from './roomEventChanges';

export interface RoomEvent {
  id: number;
  kind: SessionEventKind;
  at: string;
  serverTime: string;
  readAgain: boolean;
  /** @nullable */
  changes?: RoomEventChanges;
}
