/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ProposedSetWeeklyTime } from './proposedSetWeeklyTime';
import type { Companion } from './companion';

export interface ProposedSet {
  name: string;
  weeklyTime?: ProposedSetWeeklyTime;
  timeZone: string;
  companions: Companion[];
  offered: boolean;
  allowedActions: string[];
}
