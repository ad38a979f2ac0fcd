/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Silence {
  kept: boolean;
}
