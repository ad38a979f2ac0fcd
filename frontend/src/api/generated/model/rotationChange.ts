/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { RotationChangeTo } from './rotationChangeTo';

export interface RotationChange {
  turnId: string;
  startsAt: string;
  from: PersonRef;
  to?: RotationChangeTo;
  byBidding: boolean;
  /** @nullable */
  reason?: string | null;
  decidedBy: PersonRef;
  decidedAt: string;
}
