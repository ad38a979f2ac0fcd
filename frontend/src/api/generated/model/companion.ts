/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ExperienceLevel } from './experienceLevel';

export interface Companion {
  organisation: string;
  experienceLevel: ExperienceLevel;
}
