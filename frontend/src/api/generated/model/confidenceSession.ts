/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionKind } from './sessionKind';
import type { ConfidenceSessionMine } from './confidenceSessionMine';
import type { ConfidenceSessionRange } from './confidenceSessionRange';

export interface ConfidenceSession {
  sessionId: string;
  number: number;
  kind: SessionKind;
  startsAt: string;
  mine?: ConfidenceSessionMine;
  range?: ConfidenceSessionRange;
}
