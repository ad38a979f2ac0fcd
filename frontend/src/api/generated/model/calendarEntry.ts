/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { SessionKind } from './sessionKind';
import type { SessionState } from './sessionState';
import type { PersonRef } from './personRef';
import type { CalendarEntryHost } from './calendarEntryHost';
import type { CalendarEntryAttendance } from './calendarEntryAttendance';

export interface CalendarEntry {
  id: string;
  set: NamedRef;
  kind: SessionKind;
  state: SessionState;
  startsAt: string;
  minutes: number;
  timeZone: string;
  presenters: PersonRef[];
  host?: CalendarEntryHost;
  /** @nullable */
  presenting?: boolean | null;
  /** @nullable */
  hosting?: boolean | null;
  attendance?: CalendarEntryAttendance;
}
