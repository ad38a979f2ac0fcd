/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Eligibility {
  eligible: boolean;
  /** @nullable */
  reason?: string | null;
  rosters: string[];
}
