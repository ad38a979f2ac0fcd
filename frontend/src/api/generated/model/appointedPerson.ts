/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface AppointedPerson {
  id: string;
  name: string;
  email: string;
}
