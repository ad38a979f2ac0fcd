/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Holiday } from './holiday';

export interface HolidayList {
  /**
   * @nullable
   * @pattern [a-z]{2}(-[a-z0-9]{1,10})?
   */
  publicHolidaysOf?: string | null;
  /** @maxItems 200 */
  own: Holiday[];
}
