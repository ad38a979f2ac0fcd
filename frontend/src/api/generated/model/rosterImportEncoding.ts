/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterEncoding } from './rosterEncoding';

export type RosterImportEncoding = RosterEncoding | null;
