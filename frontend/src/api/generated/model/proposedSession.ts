/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionKind } from './sessionKind';
import type { PersonRef } from './personRef';
import type { ProposedSessionHost } from './proposedSessionHost';
import type { DayOff } from './dayOff';

export interface ProposedSession {
  kind: SessionKind;
  startsAt: string;
  presenters: PersonRef[];
  host?: ProposedSessionHost;
  insteadOf: DayOff[];
}
