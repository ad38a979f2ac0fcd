/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RosterChangeKind } from './rosterChangeKind';
import type { RosterChangeBefore } from './rosterChangeBefore';
import type { RosterChangeAfter } from './rosterChangeAfter';
import type { RosterChangePlace } from './rosterChangePlace';
import type { RosterChangeSet } from './rosterChangeSet';

export interface RosterChange {
  kind: RosterChangeKind;
  /** @nullable */
  line?: number | null;
  email: string;
  before?: RosterChangeBefore;
  after?: RosterChangeAfter;
  /** @nullable */
  problem?: string | null;
  place?: RosterChangePlace;
  set?: RosterChangeSet;
}
