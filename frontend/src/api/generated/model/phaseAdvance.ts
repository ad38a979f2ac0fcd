/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { StatedReason } from './statedReason';

export interface PhaseAdvance {
  from: number;
  /** @nullable */
  statedReasons?: StatedReason[] | null;
}
