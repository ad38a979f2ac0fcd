/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { PhaseKind } from './phaseKind';
import type { QuestionKind } from './questionKind';
import type { QuestionPurpose } from './questionPurpose';
import type { QuestionState } from './questionState';

export interface Question {
  id: string;
  turnId: string;
  number: number;
  asker: PersonRef;
  text: string;
  phase: PhaseKind;
  kind: QuestionKind;
  purpose?: QuestionPurpose;
  state: QuestionState;
  /** @nullable */
  answerNote?: string | null;
  madeMeThink: boolean;
  /** @nullable */
  feltLikeAdvice?: boolean | null;
  /** @nullable */
  askedAt?: string | null;
  /** @nullable */
  answeredAt?: string | null;
  allowedActions: string[];
}
