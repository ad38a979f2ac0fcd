/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { WeeklyTime } from './weeklyTime';

export type SetArrangementWeeklyTime = WeeklyTime | null;
