/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { StatedReason } from './statedReason';

export interface SetStart {
  /**
   * @maxItems 30
   * @nullable
   */
  statedReasons?: StatedReason[] | null;
}
