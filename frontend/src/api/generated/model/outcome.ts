/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Outcome {
  turnId: string;
  none: boolean;
  /** @nullable */
  summary?: string | null;
  recordedAt: string;
}
