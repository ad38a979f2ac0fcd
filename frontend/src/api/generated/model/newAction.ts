/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NewAction {
  /** @maxLength 2000 */
  description: string;
  dueOn: string;
}
