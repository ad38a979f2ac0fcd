/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { CalendarEntry } from './calendarEntry';
import type { DayOff } from './dayOff';

export interface MyCalendar {
  sessions: CalendarEntry[];
  daysOff: DayOff[];
}
