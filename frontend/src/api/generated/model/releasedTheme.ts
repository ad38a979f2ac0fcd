/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ReleasedTheme {
  text: string;
  /** @nullable */
  people?: number | null;
}
