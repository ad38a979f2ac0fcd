/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ProgrammeFact } from './programmeFact';

export interface FactChange {
  fact: ProgrammeFact;
  /** @nullable */
  before?: string | null;
  /** @nullable */
  after?: string | null;
}
