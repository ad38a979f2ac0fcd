/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Language } from './language';
import type { MeExperienceLevel } from './meExperienceLevel';
import type { NamedRef } from './namedRef';

export interface Me {
  id: string;
  /** @nullable */
  name?: string | null;
  email: string;
  timeZone: string;
  language: Language;
  /** @nullable */
  organisation?: string | null;
  experienceLevel?: MeExperienceLevel;
  administrator: boolean;
  organises: NamedRef[];
  sponsors: NamedRef[];
  version: number;
}
