/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ExperienceLevel } from './experienceLevel';
import type { EnteredApplicationWeeklyAvailability } from './enteredApplicationWeeklyAvailability';
import type { Answer } from './answer';

export interface EnteredApplication {
  /** @maxLength 254 */
  email: string;
  /** @maxLength 200 */
  name: string;
  /** @maxLength 200 */
  organisation: string;
  experienceLevel: ExperienceLevel;
  /**
   * @maxLength 4000
   * @nullable
   */
  motivation?: string | null;
  weeklyAvailability?: EnteredApplicationWeeklyAvailability;
  /**
   * @maxLength 254
   * @nullable
   */
  lineManagerEmail?: string | null;
  /**
   * @maxItems 30
   * @nullable
   */
  answers?: Answer[] | null;
}
