/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonAccount } from './personAccount';

export interface PersonAccountPage {
  items: PersonAccount[];
  /** @nullable */
  next?: string | null;
}
