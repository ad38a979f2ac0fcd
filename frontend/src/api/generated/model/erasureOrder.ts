/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ErasureOrder {
  /** @maxLength 254 */
  email: string;
}
