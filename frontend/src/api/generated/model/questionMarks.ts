/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface QuestionMarks {
  madeMeThink: boolean;
  feltLikeAdvice: boolean;
}
