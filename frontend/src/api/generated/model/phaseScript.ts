/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PhaseLength } from './phaseLength';
import type { StatedReason } from './statedReason';

export interface PhaseScript {
  /**
   * @minItems 1
   * @maxItems 40
   */
  phases: PhaseLength[];
  /**
   * @maxItems 30
   * @nullable
   */
  statedReasons?: StatedReason[] | null;
}
