/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ProgressNote {
  id: string;
  /** @nullable */
  sessionId?: string | null;
  notYet: boolean;
  /** @nullable */
  tried?: string | null;
  /** @nullable */
  happened?: string | null;
  /** @nullable */
  learned?: string | null;
  /** @nullable */
  obstacle?: string | null;
  notedAt: string;
}
