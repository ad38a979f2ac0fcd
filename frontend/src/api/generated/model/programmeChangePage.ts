/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ProgrammeChange } from './programmeChange';

export interface ProgrammeChangePage {
  items: ProgrammeChange[];
  /** @nullable */
  next?: string | null;
}
