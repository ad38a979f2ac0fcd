/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EvaluationLevel } from './evaluationLevel';
import type { EvaluationKind } from './evaluationKind';

export interface EvaluationQuestion {
  id: string;
  level: EvaluationLevel;
  kind: EvaluationKind;
  text: string;
  standard: boolean;
}
