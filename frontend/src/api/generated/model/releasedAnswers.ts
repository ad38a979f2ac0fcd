/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EvaluationLevel } from './evaluationLevel';

export interface ReleasedAnswers {
  level: EvaluationLevel;
  question: string;
  words: string[];
}
