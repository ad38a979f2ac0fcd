/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FormationState } from './formationState';

export interface FormationSummary {
  id: string;
  number: number;
  state: FormationState;
  timeZone: string;
  seconds: number;
  startedAt: string;
  /** @nullable */
  endedAt?: string | null;
  setCount: number;
  seatedCount: number;
  leftOverCount: number;
  brokenCount: number;
  points: number;
  /** @nullable */
  leastPoints?: number | null;
  /** @nullable */
  bestAt?: string | null;
  /** @nullable */
  aroundFormationId?: string | null;
  /** @nullable */
  sharedAt?: string | null;
  /** @nullable */
  acceptedAt?: string | null;
  version: number;
  allowedActions: string[];
}
