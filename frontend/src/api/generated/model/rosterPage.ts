/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Roster } from './roster';

export interface RosterPage {
  items: Roster[];
  /** @nullable */
  next?: string | null;
}
