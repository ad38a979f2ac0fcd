/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FacilitationMode } from './facilitationMode';
import type { Clause } from './clause';

export interface ContractRevision {
  mode: FacilitationMode;
  sessionMinutes: number;
  weeksBetweenSessions: number;
  turnsPerSession: number;
  quorum: number;
  clauses: Clause[];
}
