/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { BiddingCandidateUrgency } from './biddingCandidateUrgency';

export interface BiddingCandidate {
  person: PersonRef;
  planned: boolean;
  urgency?: BiddingCandidateUrgency;
  waitingSince: string;
}
