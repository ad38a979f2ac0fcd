/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface NewFormation {
  timeZone: string;
  /**
   * @minimum 1
   * @maximum 600
   * @nullable
   */
  seconds?: number | null;
  /** @nullable */
  aroundFormationId?: string | null;
}
