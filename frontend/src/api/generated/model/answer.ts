/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Answer {
  questionId: string;
  /** @maxLength 4000 */
  text: string;
}
