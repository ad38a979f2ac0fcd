/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ConfidencePoint {
  sessionId: string;
  value: number;
}
