/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ProfileUpdateLanguage } from './profileUpdateLanguage';
import type { ProfileUpdateExperienceLevel } from './profileUpdateExperienceLevel';

export interface ProfileUpdate {
  /** @maxLength 200 */
  name: string;
  timeZone: string;
  language?: ProfileUpdateLanguage;
  /**
   * @maxLength 200
   * @nullable
   */
  organisation?: string | null;
  experienceLevel?: ProfileUpdateExperienceLevel;
}
