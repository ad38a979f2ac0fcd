/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { AttendanceState } from './attendanceState';

export type CalendarEntryAttendance = AttendanceState | null;
