/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { StatedReason } from './statedReason';

export interface DilemmaRelease {
  /** @nullable */
  statedReasons?: StatedReason[] | null;
}
