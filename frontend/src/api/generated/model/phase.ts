/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PhaseKind } from './phaseKind';

export interface Phase {
  position: number;
  kind: PhaseKind;
  minutes: number;
  /** @nullable */
  turnId?: string | null;
}
