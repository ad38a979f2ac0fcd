/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface PersonAccount {
  id: string;
  /** @nullable */
  name?: string | null;
  email: string;
  /** @nullable */
  organisation?: string | null;
  administrator: boolean;
  createdAt: string;
  /** @nullable */
  lastSeenAt?: string | null;
  deactivated: boolean;
  allowedActions: string[];
}
