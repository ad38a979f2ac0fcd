/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { StatedReason } from './statedReason';

export interface DilemmaDraft {
  /** @maxLength 200 */
  title: string;
  /** @maxLength 8000 */
  brief: string;
  willingToShare: boolean;
  someControl: boolean;
  current: boolean;
  unresolved: boolean;
  /** @nullable */
  statedReasons?: StatedReason[] | null;
}
