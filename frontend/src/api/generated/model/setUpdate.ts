/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface SetUpdate {
  name: string;
  capacity: number;
  timeZone: string;
  /** @nullable */
  facilitatorEmail?: string | null;
  /** @nullable */
  joinLink?: string | null;
}
