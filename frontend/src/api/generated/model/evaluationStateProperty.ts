/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EvaluationState } from './evaluationState';

export type EvaluationStateProperty = EvaluationState | null;
