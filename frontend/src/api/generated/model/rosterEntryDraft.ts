/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface RosterEntryDraft {
  /** @maxLength 254 */
  email: string;
  /**
   * @maxLength 200
   * @nullable
   */
  name?: string | null;
  validFrom: string;
  /** @nullable */
  validTo?: string | null;
  /**
   * @maxLength 1000
   * @nullable
   */
  note?: string | null;
  /**
   * @maxLength 200
   * @nullable
   */
  source?: string | null;
}
