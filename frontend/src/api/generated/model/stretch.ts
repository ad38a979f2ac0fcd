/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PhaseKind } from './phaseKind';

export interface Stretch {
  kind: PhaseKind;
  /**
   * @minimum 1
   * @maximum 480
   */
  minutes: number;
}
