/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NewTheme {
  /** @nullable */
  turnId?: string | null;
  /** @maxLength 80 */
  text: string;
}
