/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ErasureConsent {
  /** @pattern \d{6} */
  code: string;
}
