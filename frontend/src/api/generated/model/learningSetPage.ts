/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LearningSet } from './learningSet';

export interface LearningSetPage {
  items: LearningSet[];
  /** @nullable */
  next?: string | null;
}
