/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface IntroductionEntry {
  /** @maxLength 4000 */
  introduction: string;
  /** @maxLength 4000 */
  reasons: string;
}
