/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ConfidenceOfMine {
  /** @nullable */
  value?: number | null;
  /** @nullable */
  words?: string | null;
  givenAt: string;
}
