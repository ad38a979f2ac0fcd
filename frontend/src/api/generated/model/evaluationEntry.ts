/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EvaluationState } from './evaluationState';
import type { EvaluationAnswer } from './evaluationAnswer';

export interface EvaluationEntry {
  state: EvaluationState;
  /** @maxItems 60 */
  answers: EvaluationAnswer[];
}
