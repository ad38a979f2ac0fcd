/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { DayOfWeek } from './dayOfWeek';

export interface DayOfTheMonth {
  /**
   * @minimum 1
   * @maximum 5
   */
  ordinal: number;
  weekday: DayOfWeek;
  /**
   * @minimum 1
   * @maximum 6
   * @nullable
   */
  every?: number | null;
}
