/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SetProposalWeeklyTime } from './setProposalWeeklyTime';
import type { WeeklyTime } from './weeklyTime';
import type { SeatedPerson } from './seatedPerson';
import type { Finding } from './finding';

export interface SetProposal {
  number: number;
  name: string;
  weeklyTime?: SetProposalWeeklyTime;
  times: WeeklyTime[];
  people: SeatedPerson[];
  explanation: string;
  findings: Finding[];
  points: number;
  /** @nullable */
  setId?: string | null;
}
