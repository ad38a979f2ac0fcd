/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EvaluationLevel } from './evaluationLevel';

export interface EvaluationFigures {
  id: string;
  level: EvaluationLevel;
  text: string;
  /** @nullable */
  average?: number | null;
}
