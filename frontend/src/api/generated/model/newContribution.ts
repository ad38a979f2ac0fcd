/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NewContribution {
  /** @maxLength 2000 */
  text: string;
}
