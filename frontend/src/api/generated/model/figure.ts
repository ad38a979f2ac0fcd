/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Figure {
  /** @nullable */
  value?: number | null;
}
