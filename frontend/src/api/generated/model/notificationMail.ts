/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NotificationMail {
  to: string;
  subject: string;
  text: string;
  html: string;
}
