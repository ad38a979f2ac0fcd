/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionKind } from './sessionKind';
import type { FacilitationMode } from './facilitationMode';
import type { Stretch } from './stretch';
import type { SetScriptWrittenBy } from './setScriptWrittenBy';

export interface SetScript {
  kind: SessionKind;
  mode: FacilitationMode;
  minutes: number;
  phases: Stretch[];
  own: boolean;
  writtenBy?: SetScriptWrittenBy;
  /** @nullable */
  writtenAt?: string | null;
  allowedActions: string[];
}
