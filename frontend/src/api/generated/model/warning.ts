/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Warning {
  rule: number;
  detail: string;
}
