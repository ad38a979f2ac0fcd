/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface CriterionOption {
  id: string;
  text: string;
}
