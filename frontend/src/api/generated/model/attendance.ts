/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { AttendanceState } from './attendanceState';

export interface Attendance {
  person: PersonRef;
  state: AttendanceState;
  confirmed: boolean;
  /** @nullable */
  since?: string | null;
}
