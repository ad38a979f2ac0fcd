/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NamedRef {
  id: string;
  name: string;
}
