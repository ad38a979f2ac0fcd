/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { QuestionDraft } from './questionDraft';

export interface QuestionsDraft {
  /** @maxItems 30 */
  questions: QuestionDraft[];
}
