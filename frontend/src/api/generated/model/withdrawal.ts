/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Withdrawal {
  /**
   * @maxLength 1000
   * @nullable
   */
  reason?: string | null;
}
