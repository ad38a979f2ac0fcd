/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PlannedEntry } from './plannedEntry';
import type { StatedReason } from './statedReason';

export interface SeriesPlan {
  /**
   * @minItems 1
   * @maxItems 60
   */
  sessions: PlannedEntry[];
  /**
   * @maxItems 30
   * @nullable
   */
  statedReasons?: StatedReason[] | null;
}
