/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { ConfidencePoint } from './confidencePoint';

export interface ConfidenceLine {
  person: PersonRef;
  points: ConfidencePoint[];
}
