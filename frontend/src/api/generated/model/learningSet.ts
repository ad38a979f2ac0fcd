/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { SetState } from './setState';
import type { FacilitationMode } from './facilitationMode';
import type { LearningSetFacilitator } from './learningSetFacilitator';
import type { Member } from './member';
import type { LearningSetNextSession } from './learningSetNextSession';
import type { LearningSetDecision } from './learningSetDecision';
import type { Retention } from './retention';
import type { LearningSetContinues } from './learningSetContinues';
import type { LearningSetGoesOnAs } from './learningSetGoesOnAs';

export interface LearningSet {
  id: string;
  programme: NamedRef;
  name: string;
  state: SetState;
  mode: FacilitationMode;
  capacity: number;
  timeZone: string;
  /**
   * @minimum 0
   * @maximum 167
   * @nullable
   */
  meetingHour?: number | null;
  facilitator?: LearningSetFacilitator;
  /** @nullable */
  facilitatorEmail?: string | null;
  /** @nullable */
  joinLink?: string | null;
  members: Member[];
  round: number;
  contractSigned: boolean;
  sessionsPlanned: number;
  sessionsConcluded: number;
  nextSession?: LearningSetNextSession;
  decision?: LearningSetDecision;
  retention: Retention;
  /** @nullable */
  overOn?: string | null;
  /** @nullable */
  retainUntil?: string | null;
  /** @nullable */
  erasedAt?: string | null;
  /** @nullable */
  cancelledReason?: string | null;
  continues?: LearningSetContinues;
  goesOnAs?: LearningSetGoesOnAs;
  version: number;
  allowedActions: string[];
}
