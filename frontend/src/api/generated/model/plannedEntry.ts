/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionKind } from './sessionKind';

export interface PlannedEntry {
  kind: SessionKind;
  startsAt: string;
  /**
   * @minimum 30
   * @maximum 480
   * @nullable
   */
  minutes?: number | null;
  /** @nullable */
  hostId?: string | null;
  /** @maxItems 6 */
  presenterIds: string[];
}
