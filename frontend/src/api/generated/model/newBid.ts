/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { BidUrgency } from './bidUrgency';

export interface NewBid {
  urgency: BidUrgency;
}
