/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { ExperienceLevel } from './experienceLevel';

export interface SeatedPerson {
  enrolmentId: string;
  person: PersonRef;
  organisation: string;
  experienceLevel: ExperienceLevel;
  timesKnown: boolean;
  pinned: boolean;
  declined: boolean;
  /** @nullable */
  why?: string | null;
}
