/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { HomeTurnDilemmaState } from './homeTurnDilemmaState';

export interface HomeTurn {
  turnId: string;
  sessionId: string;
  setName: string;
  startsAt: string;
  timeZone: string;
  dilemmaState?: HomeTurnDilemmaState;
}
