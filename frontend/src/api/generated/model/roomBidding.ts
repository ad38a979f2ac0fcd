/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Bidding } from './bidding';

export type RoomBidding = Bidding | null;
