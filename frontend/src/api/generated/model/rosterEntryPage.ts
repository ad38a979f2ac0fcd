/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterEntry } from './rosterEntry';

export interface RosterEntryPage {
  items: RosterEntry[];
  /** @nullable */
  next?: string | null;
}
