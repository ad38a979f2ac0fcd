/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface StatedReason {
  rule: number;
  /** @maxLength 1000 */
  reason: string;
}
