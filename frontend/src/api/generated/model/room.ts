/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LearningSession } from './learningSession';
import type { RoomTurn } from './roomTurn';
import type { ActionProgress } from './actionProgress';
import type { Introduction } from './introduction';
import type { RoomBidding } from './roomBidding';
import type { PersonRef } from './personRef';

export interface Room {
  lastEvent: number;
  serverTime: string;
  session: LearningSession;
  /** @nullable */
  phaseEndsAt?: string | null;
  /** @nullable */
  videoCall?: string | null;
  turn?: RoomTurn;
  progress: ActionProgress[];
  introductions: Introduction[];
  bidding?: RoomBidding;
  here: PersonRef[];
  allowedActions: string[];
}
