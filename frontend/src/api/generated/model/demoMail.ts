/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface DemoMail {
  to: string;
  subject: string;
  text: string;
}
