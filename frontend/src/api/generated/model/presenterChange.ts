/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface PresenterChange {
  presenterId: string;
  /** @maxLength 1000 */
  reason: string;
}
