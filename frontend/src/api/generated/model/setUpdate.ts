/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface SetUpdate {
  /** @maxLength 200 */
  name: string;
  /** @minimum 2 */
  capacity: number;
  timeZone: string;
  /**
   * @maxLength 254
   * @nullable
   */
  facilitatorEmail?: string | null;
  /**
   * @maxLength 2000
   * @nullable
   */
  joinLink?: string | null;
}
