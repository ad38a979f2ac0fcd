/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NewQuestionKind } from './newQuestionKind';
import type { NewQuestionPurpose } from './newQuestionPurpose';

export interface NewQuestion {
  /** @maxLength 2000 */
  text: string;
  kind?: NewQuestionKind;
  purpose?: NewQuestionPurpose;
}
