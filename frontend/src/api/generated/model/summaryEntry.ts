/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface SummaryEntry {
  /** @maxLength 4000 */
  text: string;
}
