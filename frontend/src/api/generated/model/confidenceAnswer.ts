/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ConfidenceAnswer {
  sessionId: string;
  setId: string;
  given: boolean;
  /** @nullable */
  value?: number | null;
  /** @nullable */
  words?: string | null;
  /** @nullable */
  givenAt?: string | null;
  /** @nullable */
  target?: number | null;
  shared: boolean;
  allowedActions: string[];
}
