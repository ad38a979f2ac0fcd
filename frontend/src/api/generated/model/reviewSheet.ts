/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ReviewSheet {
  sessionId: string;
  /** @nullable */
  learned?: string | null;
  /** @nullable */
  nextActions?: string | null;
  /** @nullable */
  struckBy?: string | null;
  /** @nullable */
  setWorked?: string | null;
  /** @nullable */
  aboutMyself?: string | null;
  /** @nullable */
  writtenAt?: string | null;
}
