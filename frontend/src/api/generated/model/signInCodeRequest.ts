/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface SignInCodeRequest {
  /** @maxLength 254 */
  email: string;
}
