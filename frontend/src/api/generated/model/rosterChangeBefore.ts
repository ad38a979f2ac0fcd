/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterEntryFacts } from './rosterEntryFacts';

export type RosterChangeBefore = RosterEntryFacts | null;
