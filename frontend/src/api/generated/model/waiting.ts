/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { Standing } from './standing';

export interface Waiting {
  person: PersonRef;
  standing: Standing;
  /** @nullable */
  turnId?: string | null;
  /** @nullable */
  sessionId?: string | null;
  /** @nullable */
  startsAt?: string | null;
  waitingSince: string;
  next: boolean;
  volunteered: boolean;
}
