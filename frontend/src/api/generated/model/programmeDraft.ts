/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ProgrammeScope } from './programmeScope';
import type { FacilitationMode } from './facilitationMode';
import type { Admission } from './admission';
import type { Clause } from './clause';

export interface ProgrammeDraft {
  organisationId: string;
  name: string;
  summary: string;
  purpose: string;
  scope: ProgrammeScope;
  mode: FacilitationMode;
  places: number;
  setSize: number;
  weeksBetweenSessions: number;
  sessionMinutes: number;
  turnsPerSession: number;
  admission: Admission;
  offerDays: number;
  startsOn: string;
  /** @nullable */
  endsOn?: string | null;
  clauses: Clause[];
}
