/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterImportCounts } from './rosterImportCounts';

export type RosterImportCountsProperty = RosterImportCounts | null;
