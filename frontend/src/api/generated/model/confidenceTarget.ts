/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ConfidenceTarget {
  /**
   * @minimum 1
   * @maximum 10
   */
  target: number;
}
