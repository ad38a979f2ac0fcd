/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { ExperienceLevel } from './experienceLevel';

export interface Member {
  person: PersonRef;
  enrolmentId: string;
  organisation: string;
  experienceLevel: ExperienceLevel;
  introduced: boolean;
  signed: boolean;
  presentedThisRound: boolean;
  evaluated: boolean;
  offered: boolean;
}
