/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { DayHours } from './dayHours';

export interface WeeklyAvailability {
  timeZone: string;
  /**
   * @minItems 1
   * @maxItems 7
   */
  days: DayHours[];
}
