/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface SignInAttempt {
  /** @maxLength 254 */
  email: string;
  /** @pattern [0-9]{6} */
  code: string;
}
