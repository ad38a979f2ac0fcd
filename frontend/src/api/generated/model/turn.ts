/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { TurnState } from './turnState';

export interface Turn {
  id: string;
  sessionId: string;
  presenter: PersonRef;
  round: number;
  position: number;
  state: TurnState;
  allowedActions: string[];
}
