/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NewCriterion {
  /**
   * @minLength 1
   * @maxLength 300
   */
  text: string;
  /**
   * @minItems 2
   * @maxItems 12
   */
  options: string[];
}
