/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PollState } from './pollState';
import type { PersonRef } from './personRef';
import type { PollOption } from './pollOption';

export interface Poll {
  id: string;
  setId: string;
  timeZone: string;
  state: PollState;
  openedAt: string;
  openedBy: PersonRef;
  options: PollOption[];
  waitingFor: PersonRef[];
  /** @nullable */
  decided?: string | null;
  allowedActions: string[];
}
