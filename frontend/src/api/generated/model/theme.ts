/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface Theme {
  id: string;
  /** @nullable */
  turnId?: string | null;
  text: string;
  /** @nullable */
  releasedAt?: string | null;
}
