/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterDateOrder } from './rosterDateOrder';

export type RosterImportDateOrder = RosterDateOrder | null;
