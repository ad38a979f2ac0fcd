/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ReplacementState } from './replacementState';

export interface Replacement {
  id: string;
  setId: string;
  state: ReplacementState;
  askedAt: string;
  asked: number;
  answered: number;
  /** @nullable */
  myAnswer?: boolean | null;
  allowedActions: string[];
}
