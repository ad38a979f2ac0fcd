/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NewSwap {
  askedId: string;
  /** @maxLength 1000 */
  reason: string;
}
