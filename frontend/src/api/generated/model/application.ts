/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ExperienceLevel } from './experienceLevel';

export interface Application {
  /** @maxLength 200 */
  organisation: string;
  experienceLevel: ExperienceLevel;
  /** @maxLength 4000 */
  motivation: string;
}
