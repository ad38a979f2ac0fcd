/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { DayOfWeek } from './dayOfWeek';

export interface DayHours {
  day: DayOfWeek;
  /**
   * @minItems 1
   * @maxItems 24
   */
  hours: number[];
}
