/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Declarations {
  /**
   * @maxLength 254
   * @nullable
   */
  lineManagerEmail?: string | null;
  /** @maxItems 20 */
  conflictEmails: string[];
}
