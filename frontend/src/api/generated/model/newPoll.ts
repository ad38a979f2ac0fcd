/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NewPoll {
  /**
   * @minItems 2
   * @maxItems 12
   */
  options: string[];
}
