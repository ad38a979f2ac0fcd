/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface EvaluationEntry {
  declined: boolean;
  /** @nullable */
  text?: string | null;
}
