/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionKind } from './sessionKind';
import type { SessionPlanMode } from './sessionPlanMode';
import type { StatedReason } from './statedReason';

export interface SessionPlan {
  kind: SessionKind;
  startsAt: string;
  /** @nullable */
  minutes?: number | null;
  mode?: SessionPlanMode;
  /** @nullable */
  hostId?: string | null;
  presenterIds: string[];
  /** @nullable */
  joinLink?: string | null;
  /** @nullable */
  statedReasons?: StatedReason[] | null;
}
