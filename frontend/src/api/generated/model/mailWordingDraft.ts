/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface MailWordingDraft {
  /** @maxLength 150 */
  subject: string;
  /** @maxLength 2000 */
  message: string;
}
