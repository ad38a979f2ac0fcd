/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface EvaluationAnswer {
  questionId: string;
  /**
   * @minimum 1
   * @maximum 5
   * @nullable
   */
  scale?: number | null;
  /**
   * @maxLength 4000
   * @nullable
   */
  text?: string | null;
}
