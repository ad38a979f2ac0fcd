/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { StatedReason } from './statedReason';

export interface PhaseExtension {
  /** @minimum 1 */
  from: number;
  /**
   * @minimum 1
   * @maximum 480
   */
  minutes: number;
  /**
   * @maxItems 30
   * @nullable
   */
  statedReasons?: StatedReason[] | null;
}
