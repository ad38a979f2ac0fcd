/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { EnrolmentSet } from './enrolmentSet';
import type { PersonRef } from './personRef';
import type { ExperienceLevel } from './experienceLevel';
import type { EnrolmentWeeklyAvailability } from './enrolmentWeeklyAvailability';
import type { EnrolmentState } from './enrolmentState';
import type { EnrolmentWaitingReason } from './enrolmentWaitingReason';
import type { EnrolmentEnteredBy } from './enrolmentEnteredBy';

export interface Enrolment {
  id: string;
  programme: NamedRef;
  set?: EnrolmentSet;
  person: PersonRef;
  /** @nullable */
  email?: string | null;
  organisation: string;
  experienceLevel: ExperienceLevel;
  /** @nullable */
  motivation?: string | null;
  /** @nullable */
  lineManagerEmail?: string | null;
  weeklyAvailability?: EnrolmentWeeklyAvailability;
  state: EnrolmentState;
  /** @nullable */
  roster?: string | null;
  /** @nullable */
  reason?: string | null;
  /** @nullable */
  waitingPosition?: number | null;
  waitingReason?: EnrolmentWaitingReason;
  /** @nullable */
  offerExpiresAt?: string | null;
  appliedAt: string;
  enteredBy?: EnrolmentEnteredBy;
  takenOver: boolean;
  entitledToday: boolean;
  allowedActions: string[];
}
