/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { WeeklyAvailability } from './weeklyAvailability';

export type EnteredApplicationWeeklyAvailability = WeeklyAvailability | null;
