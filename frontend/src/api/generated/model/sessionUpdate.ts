/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FacilitationMode } from './facilitationMode';
import type { StatedReason } from './statedReason';

export interface SessionUpdate {
  startsAt: string;
  minutes: number;
  mode: FacilitationMode;
  /** @nullable */
  hostId?: string | null;
  /** @nullable */
  joinLink?: string | null;
  /** @nullable */
  statedReasons?: StatedReason[] | null;
}
