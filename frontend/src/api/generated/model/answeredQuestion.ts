/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EvaluationLevel } from './evaluationLevel';
import type { EvaluationKind } from './evaluationKind';

export interface AnsweredQuestion {
  questionId: string;
  level: EvaluationLevel;
  kind: EvaluationKind;
  question: string;
  standard: boolean;
  /** @nullable */
  scale?: number | null;
  /** @nullable */
  text?: string | null;
  released: boolean;
}
