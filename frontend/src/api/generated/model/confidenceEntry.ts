/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ConfidenceEntry {
  passed: boolean;
  /**
   * @minimum 1
   * @maximum 10
   * @nullable
   */
  value?: number | null;
  /**
   * @maxLength 2000
   * @nullable
   */
  words?: string | null;
}
