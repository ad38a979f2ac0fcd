/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionKind } from './sessionKind';
import type { SessionState } from './sessionState';
import type { PersonRef } from './personRef';

export interface SessionSummary {
  id: string;
  setId: string;
  kind: SessionKind;
  state: SessionState;
  number: number;
  startsAt: string;
  minutes: number;
  timeZone: string;
  presenters: PersonRef[];
}
