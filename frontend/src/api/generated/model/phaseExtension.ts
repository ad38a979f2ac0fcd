/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface PhaseExtension {
  from: number;
  minutes: number;
}
