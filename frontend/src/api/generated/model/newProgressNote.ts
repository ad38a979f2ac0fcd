/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NewProgressNote {
  /** @nullable */
  sessionId?: string | null;
  notYet: boolean;
  /**
   * @maxLength 4000
   * @nullable
   */
  tried?: string | null;
  /**
   * @maxLength 4000
   * @nullable
   */
  happened?: string | null;
  /**
   * @maxLength 4000
   * @nullable
   */
  learned?: string | null;
  /**
   * @maxLength 4000
   * @nullable
   */
  obstacle?: string | null;
}
