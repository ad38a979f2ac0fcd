/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface DemoPerson {
  id: string;
  name: string;
  role: string;
  story: string;
}
