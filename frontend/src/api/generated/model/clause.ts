/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Clause {
  /** @maxLength 200 */
  title: string;
  /** @maxLength 4000 */
  text: string;
}
