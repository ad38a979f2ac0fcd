/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface OutcomeEntry {
  none: boolean;
  /** @nullable */
  summary?: string | null;
}
