/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface QuestionAnswer {
  /**
   * @maxLength 4000
   * @nullable
   */
  note?: string | null;
  /** @nullable */
  followUp?: boolean | null;
}
