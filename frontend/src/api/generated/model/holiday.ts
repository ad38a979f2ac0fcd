/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Holiday {
  /** @maxLength 200 */
  name: string;
  firstDay: string;
  lastDay: string;
}
