/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { HolidayRegion } from './holidayRegion';

export type HolidaysPublicHolidaysOf = HolidayRegion | null;
