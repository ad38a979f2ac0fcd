/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Swap } from './swap';
import type { RotationChange } from './rotationChange';

export interface RotationTrace {
  swaps: Swap[];
  changes: RotationChange[];
}
