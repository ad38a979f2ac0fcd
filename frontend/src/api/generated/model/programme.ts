/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { ProgrammeScope } from './programmeScope';
import type { ProgrammeState } from './programmeState';
import type { FacilitationMode } from './facilitationMode';
import type { Admission } from './admission';
import type { Retention } from './retention';
import type { Clause } from './clause';
import type { Eligibility } from './eligibility';

export interface Programme {
  id: string;
  organisation: NamedRef;
  name: string;
  summary: string;
  purpose: string;
  scope: ProgrammeScope;
  state: ProgrammeState;
  mode: FacilitationMode;
  places: number;
  placesTaken: number;
  setSize: number;
  weeksBetweenSessions: number;
  sessionMinutes: number;
  turnsPerSession: number;
  admission: Admission;
  offerDays: number;
  replacementUntil: number;
  replacementAgreed: boolean;
  retention: Retention;
  startsOn: string;
  /** @nullable */
  endsOn?: string | null;
  clauses: Clause[];
  eligibility: Eligibility;
  version: number;
  allowedActions: string[];
}
