/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface CallingOff {
  /** @maxLength 1000 */
  reason: string;
  /** @nullable */
  andFollowing?: boolean | null;
}
