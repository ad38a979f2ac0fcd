/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterColumn } from './rosterColumn';

export type RosterFileColumnReadAs = RosterColumn | null;
