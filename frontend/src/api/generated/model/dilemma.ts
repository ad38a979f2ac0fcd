/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { DilemmaState } from './dilemmaState';
import type { Warning } from './warning';

export interface Dilemma {
  id: string;
  turnId: string;
  author: PersonRef;
  title: string;
  brief: string;
  willingToShare: boolean;
  someControl: boolean;
  current: boolean;
  unresolved: boolean;
  words: number;
  state: DilemmaState;
  /** @nullable */
  releasedAt?: string | null;
  version: number;
  warnings: Warning[];
  allowedActions: string[];
}
