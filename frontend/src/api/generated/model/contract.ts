/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FacilitationMode } from './facilitationMode';
import type { ContractMonthly } from './contractMonthly';
import type { QuestionStyle } from './questionStyle';
import type { PresenterChoice } from './presenterChoice';
import type { Retention } from './retention';
import type { Clause } from './clause';
import type { ContractCreatedBy } from './contractCreatedBy';
import type { Signature } from './signature';
import type { PersonRef } from './personRef';

export interface Contract {
  id: string;
  setId: string;
  number: number;
  mode: FacilitationMode;
  sessionMinutes: number;
  /** @nullable */
  weeksBetweenSessions?: number | null;
  monthly?: ContractMonthly;
  turnsPerSession: number;
  quorum: number;
  questionStyle: QuestionStyle;
  presenterChoice: PresenterChoice;
  confidenceShared: boolean;
  retention: Retention;
  clauses: Clause[];
  createdAt: string;
  createdBy?: ContractCreatedBy;
  signatures: Signature[];
  missing: PersonRef[];
  allSigned: boolean;
  version: number;
  allowedActions: string[];
}
