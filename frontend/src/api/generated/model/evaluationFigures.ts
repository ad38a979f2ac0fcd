/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Level } from './level';

export interface EvaluationFigures {
  id: string;
  level: Level;
  text: string;
  /** @nullable */
  average?: number | null;
}
