/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Appointment {
  /** @maxLength 254 */
  email: string;
}
