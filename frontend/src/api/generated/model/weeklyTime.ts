/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { DayOfWeek } from './dayOfWeek';

export interface WeeklyTime {
  day: DayOfWeek;
  /**
   * @minimum 0
   * @maximum 23
   */
  hour: number;
}
