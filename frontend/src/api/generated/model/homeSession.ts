/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionKind } from './sessionKind';
import type { SessionState } from './sessionState';
import type { PersonRef } from './personRef';
import type { AttendanceState } from './attendanceState';

export interface HomeSession {
  id: string;
  setId: string;
  setName: string;
  kind: SessionKind;
  state: SessionState;
  startsAt: string;
  minutes: number;
  timeZone: string;
  presenters: PersonRef[];
  /** @nullable */
  joinLink?: string | null;
  myAttendance: AttendanceState;
}
