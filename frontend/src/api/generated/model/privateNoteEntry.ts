/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface PrivateNoteEntry {
  /** @maxLength 20000 */
  text: string;
}
