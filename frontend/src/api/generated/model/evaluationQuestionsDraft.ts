/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EvaluationQuestionDraft } from './evaluationQuestionDraft';

export interface EvaluationQuestionsDraft {
  /** @maxItems 15 */
  questions: EvaluationQuestionDraft[];
}
