/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ExperienceLevel } from './experienceLevel';
import type { ApplicationWeeklyAvailability } from './applicationWeeklyAvailability';
import type { Answer } from './answer';

export interface Application {
  /** @maxLength 200 */
  organisation: string;
  experienceLevel: ExperienceLevel;
  /** @maxLength 4000 */
  motivation: string;
  weeklyAvailability?: ApplicationWeeklyAvailability;
  /**
   * @maxItems 30
   * @nullable
   */
  answers?: Answer[] | null;
}
