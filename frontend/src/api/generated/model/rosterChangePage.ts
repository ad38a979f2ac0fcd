/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterChange } from './rosterChange';

export interface RosterChangePage {
  items: RosterChange[];
  /** @nullable */
  next?: string | null;
}
