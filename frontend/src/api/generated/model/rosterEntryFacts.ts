/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface RosterEntryFacts {
  /** @nullable */
  name?: string | null;
  /** @nullable */
  validFrom?: string | null;
  /** @nullable */
  validTo?: string | null;
  /** @nullable */
  note?: string | null;
  /** @nullable */
  source?: string | null;
}
