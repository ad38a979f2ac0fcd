/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterFileColumnReadAs } from './rosterFileColumnReadAs';

export interface RosterFileColumn {
  heading: string;
  readAs?: RosterFileColumnReadAs;
}
