/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Turn } from './turn';
import type { TurnLogDilemma } from './turnLogDilemma';
import type { Question } from './question';
import type { Contribution } from './contribution';
import type { Purpose } from './purpose';
import type { PersonRef } from './personRef';
import type { Floor } from './floor';
import type { TurnLogOutcome } from './turnLogOutcome';
import type { Action } from './action';

export interface TurnLog {
  turn: Turn;
  dilemma?: TurnLogDilemma;
  questions: Question[];
  contributions: Contribution[];
  emptyPurposes: Purpose[];
  stillToAsk: PersonRef[];
  passed: PersonRef[];
  floor: Floor;
  outcome?: TurnLogOutcome;
  actions: Action[];
  allowedActions: string[];
}
