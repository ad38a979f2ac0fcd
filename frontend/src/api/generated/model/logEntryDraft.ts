/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface LogEntryDraft {
  day: string;
  /** @nullable */
  setId?: string | null;
  /** @maxLength 20000 */
  text: string;
}
