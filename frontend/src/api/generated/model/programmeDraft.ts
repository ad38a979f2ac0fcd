/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ProgrammeScope } from './programmeScope';
import type { FacilitationMode } from './facilitationMode';
import type { Admission } from './admission';
import type { ProgrammeDraftRetention } from './programmeDraftRetention';
import type { Clause } from './clause';

export interface ProgrammeDraft {
  organisationId: string;
  /** @maxLength 200 */
  name: string;
  /** @maxLength 4000 */
  summary: string;
  /** @maxLength 4000 */
  purpose: string;
  scope: ProgrammeScope;
  mode: FacilitationMode;
  /**
   * @minimum 1
   * @maximum 10000
   */
  places: number;
  /**
   * @minimum 2
   * @maximum 9
   */
  setSize: number;
  /**
   * @minimum 1
   * @maximum 26
   */
  weeksBetweenSessions: number;
  /**
   * @minimum 30
   * @maximum 480
   */
  sessionMinutes: number;
  /**
   * @minimum 1
   * @maximum 6
   */
  turnsPerSession: number;
  admission: Admission;
  /**
   * @minimum 1
   * @maximum 60
   */
  offerDays: number;
  /**
   * @minimum 0
   * @maximum 20
   * @nullable
   */
  replacementUntil?: number | null;
  /** @nullable */
  replacementAgreed?: boolean | null;
  retention?: ProgrammeDraftRetention;
  startsOn: string;
  /** @nullable */
  endsOn?: string | null;
  /** @maxItems 50 */
  clauses: Clause[];
}
