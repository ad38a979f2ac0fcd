/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface PrivateNote {
  turnId: string;
  text: string;
  /** @nullable */
  writtenAt?: string | null;
}
