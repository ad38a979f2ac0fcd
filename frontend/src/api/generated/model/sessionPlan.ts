/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionKind } from './sessionKind';
import type { SessionPlanMode } from './sessionPlanMode';
import type { StatedReason } from './statedReason';

export interface SessionPlan {
  kind: SessionKind;
  startsAt: string;
  /**
   * @minimum 30
   * @maximum 480
   * @nullable
   */
  minutes?: number | null;
  mode?: SessionPlanMode;
  /** @nullable */
  hostId?: string | null;
  /** @maxItems 6 */
  presenterIds: string[];
  /**
   * @maxLength 2000
   * @nullable
   */
  joinLink?: string | null;
  /**
   * @maxItems 30
   * @nullable
   */
  statedReasons?: StatedReason[] | null;
}
