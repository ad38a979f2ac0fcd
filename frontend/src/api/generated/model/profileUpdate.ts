/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ProfileUpdateExperienceLevel } from './profileUpdateExperienceLevel';

export interface ProfileUpdate {
  name: string;
  timeZone: string;
  /** @nullable */
  organisation?: string | null;
  experienceLevel?: ProfileUpdateExperienceLevel;
}
