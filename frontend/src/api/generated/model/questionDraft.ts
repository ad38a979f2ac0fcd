/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { QuestionFormat } from './questionFormat';

export interface QuestionDraft {
  /** @nullable */
  id?: string | null;
  kind: QuestionFormat;
  /** @maxLength 500 */
  text: string;
  required: boolean;
  /** @maxItems 30 */
  choices: string[];
}
