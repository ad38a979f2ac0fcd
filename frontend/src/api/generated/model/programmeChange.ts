/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FactChange } from './factChange';

export interface ProgrammeChange {
  id: string;
  at: string;
  what: FactChange[];
}
