/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface ReviewSheetEntry {
  /**
   * @maxLength 4000
   * @nullable
   */
  learned?: string | null;
  /**
   * @maxLength 4000
   * @nullable
   */
  nextActions?: string | null;
  /**
   * @maxLength 4000
   * @nullable
   */
  struckBy?: string | null;
  /**
   * @maxLength 4000
   * @nullable
   */
  setWorked?: string | null;
  /**
   * @maxLength 4000
   * @nullable
   */
  aboutMyself?: string | null;
}
