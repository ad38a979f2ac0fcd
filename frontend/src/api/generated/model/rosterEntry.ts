/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface RosterEntry {
  id: string;
  rosterId: string;
  email: string;
  /** @nullable */
  name?: string | null;
  validFrom: string;
  /** @nullable */
  validTo?: string | null;
  /** @nullable */
  note?: string | null;
  /** @nullable */
  source?: string | null;
  validToday: boolean;
  holdsPlace: boolean;
  version: number;
}
