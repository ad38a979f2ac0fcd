/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Question } from './question';

export interface QuestionPage {
  items: Question[];
  /** @nullable */
  next?: string | null;
}
