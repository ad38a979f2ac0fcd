/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NewOrganisation {
  /** @maxLength 200 */
  name: string;
}
