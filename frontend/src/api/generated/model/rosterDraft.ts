/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface RosterDraft {
  /** @maxLength 200 */
  name: string;
  /**
   * @minimum 0
   * @maximum 10000
   */
  reservedPlaces: number;
}
