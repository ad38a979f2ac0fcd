/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface OutcomeEntry {
  none: boolean;
  /**
   * @maxLength 4000
   * @nullable
   */
  summary?: string | null;
}
