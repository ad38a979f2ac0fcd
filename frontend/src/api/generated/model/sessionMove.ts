/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionMoveFollowing } from './sessionMoveFollowing';
import type { StatedReason } from './statedReason';

export interface SessionMove {
  startsAt: string;
  following?: SessionMoveFollowing;
  /**
   * @maxItems 30
   * @nullable
   */
  statedReasons?: StatedReason[] | null;
}
