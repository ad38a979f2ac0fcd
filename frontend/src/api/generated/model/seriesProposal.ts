/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ProposedSession } from './proposedSession';
import type { Warning } from './warning';

export interface SeriesProposal {
  timeZone: string;
  minutes: number;
  sessions: ProposedSession[];
  warnings: Warning[];
}
