/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterSeparator } from './rosterSeparator';

export type RosterImportSeparator = RosterSeparator | null;
