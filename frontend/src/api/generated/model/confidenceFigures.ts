/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ConfidenceFigures {
  /** @nullable */
  first?: number | null;
  /** @nullable */
  last?: number | null;
}
