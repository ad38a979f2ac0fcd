/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EvaluationStateProperty } from './evaluationStateProperty';
import type { AnsweredQuestion } from './answeredQuestion';

export interface Evaluation {
  state?: EvaluationStateProperty;
  /** @nullable */
  givenAt?: string | null;
  questions: AnsweredQuestion[];
  allowedActions: string[];
}
