/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FacilitationMode } from './facilitationMode';
import type { StatedReason } from './statedReason';

export interface SessionUpdate {
  startsAt: string;
  /**
   * @minimum 30
   * @maximum 480
   */
  minutes: number;
  mode: FacilitationMode;
  /** @nullable */
  hostId?: string | null;
  /**
   * @maxLength 2000
   * @nullable
   */
  joinLink?: string | null;
  /**
   * @maxItems 30
   * @nullable
   */
  statedReasons?: StatedReason[] | null;
}
