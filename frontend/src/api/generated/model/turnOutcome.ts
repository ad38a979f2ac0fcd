/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';

export interface TurnOutcome {
  turnId: string;
  sessionId: string;
  presenter: PersonRef;
  heldAt: string;
  /** @nullable */
  summary?: string | null;
}
