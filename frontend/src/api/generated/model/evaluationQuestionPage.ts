/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EvaluationQuestion } from './evaluationQuestion';

export interface EvaluationQuestionPage {
  items: EvaluationQuestion[];
  /** @nullable */
  next?: string | null;
}
