/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { HintCode } from './hintCode';
import type { QuotedSpan } from './quotedSpan';

export interface CoachHint {
  code: HintCode;
  message: string;
  span: QuotedSpan;
  /** @nullable */
  suggestion?: string | null;
}
