/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { SwapState } from './swapState';

export interface Swap {
  id: string;
  setId: string;
  turnId: string;
  startsAt: string;
  /** @nullable */
  inReturn?: string | null;
  asker: PersonRef;
  asked: PersonRef;
  reason: string;
  state: SwapState;
  askedAt: string;
  allowedActions: string[];
}
