/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { BiddingCandidate } from './biddingCandidate';

export interface Bidding {
  turnId: string;
  candidates: BiddingCandidate[];
  allowedActions: string[];
}
