/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface EvaluationEntry {
  declined: boolean;
  /**
   * @maxLength 4000
   * @nullable
   */
  text?: string | null;
}
