/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PhaseLength } from './phaseLength';
import type { StatedReason } from './statedReason';

export interface PhaseScript {
  phases: PhaseLength[];
  /** @nullable */
  statedReasons?: StatedReason[] | null;
}
