/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { HolidaysPublicHolidaysOf } from './holidaysPublicHolidaysOf';
import type { Holiday } from './holiday';
import type { DayOff } from './dayOff';

export interface Holidays {
  programmeId: string;
  publicHolidaysOf?: HolidaysPublicHolidaysOf;
  own: Holiday[];
  coming: DayOff[];
  version: number;
  allowedActions: string[];
}
