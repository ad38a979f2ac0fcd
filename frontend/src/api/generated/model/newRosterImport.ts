/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NewRosterImport {
  /** @maxLength 200 */
  fileName: string;
  /**
   * @maxLength 200
   * @nullable
   */
  source?: string | null;
  /** @nullable */
  validFrom?: string | null;
}
