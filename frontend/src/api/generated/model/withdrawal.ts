/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Withdrawal {
  /** @nullable */
  reason?: string | null;
}
