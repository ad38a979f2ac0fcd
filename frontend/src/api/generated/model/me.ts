/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { MeExperienceLevel } from './meExperienceLevel';
import type { NamedRef } from './namedRef';

export interface Me {
  id: string;
  /** @nullable */
  name?: string | null;
  email: string;
  timeZone: string;
  /** @nullable */
  organisation?: string | null;
  experienceLevel?: MeExperienceLevel;
  administrator: boolean;
  organises: NamedRef[];
  version: number;
}
