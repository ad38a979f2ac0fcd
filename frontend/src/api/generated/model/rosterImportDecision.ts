/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { GoneEntries } from './goneEntries';

export interface RosterImportDecision {
  gone: GoneEntries;
  /** @nullable */
  lastDay?: string | null;
}
