/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ConfidenceSession } from './confidenceSession';
import type { ConfidenceLine } from './confidenceLine';

export interface SetConfidence {
  setId: string;
  /** @nullable */
  target?: number | null;
  shared: boolean;
  sessions: ConfidenceSession[];
  others: ConfidenceLine[];
  closingSuggested: boolean;
  allowedActions: string[];
}
