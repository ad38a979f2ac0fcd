/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EvaluationLevel } from './evaluationLevel';
import type { EvaluationKind } from './evaluationKind';

export interface EvaluationQuestionDraft {
  /** @nullable */
  id?: string | null;
  level: EvaluationLevel;
  kind: EvaluationKind;
  /** @maxLength 500 */
  text: string;
}
