/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface GivenAnswer {
  questionId: string;
  question: string;
  text: string;
}
