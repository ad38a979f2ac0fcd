/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface TurnSkip {
  /** @maxLength 1000 */
  reason: string;
}
