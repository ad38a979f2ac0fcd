/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface QuotedSpan {
  start: number;
  end: number;
  words: string;
}
