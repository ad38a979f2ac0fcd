/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EnrolmentState } from './enrolmentState';
import type { EnrolmentChangeSet } from './enrolmentChangeSet';
import type { ChangeOrigin } from './changeOrigin';
import type { EnrolmentChangeBy } from './enrolmentChangeBy';

export interface EnrolmentChange {
  at: string;
  state: EnrolmentState;
  set?: EnrolmentChangeSet;
  /** @nullable */
  reason?: string | null;
  origin: ChangeOrigin;
  by?: EnrolmentChangeBy;
}
