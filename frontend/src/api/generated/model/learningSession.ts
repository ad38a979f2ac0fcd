/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { SessionKind } from './sessionKind';
import type { SessionState } from './sessionState';
import type { FacilitationMode } from './facilitationMode';
import type { LearningSessionHost } from './learningSessionHost';
import type { LearningSessionFacilitator } from './learningSessionFacilitator';
import type { Phase } from './phase';
import type { LearningSessionSpeaker } from './learningSessionSpeaker';
import type { Turn } from './turn';
import type { Attendance } from './attendance';
import type { Warning } from './warning';

export interface LearningSession {
  id: string;
  set: NamedRef;
  kind: SessionKind;
  state: SessionState;
  number: number;
  startsAt: string;
  minutes: number;
  timeZone: string;
  mode: FacilitationMode;
  /** @nullable */
  joinLink?: string | null;
  host?: LearningSessionHost;
  facilitator?: LearningSessionFacilitator;
  phases: Phase[];
  /** @nullable */
  currentPhase?: number | null;
  /** @nullable */
  phaseStartedAt?: string | null;
  speaker?: LearningSessionSpeaker;
  /** @nullable */
  pausedAt?: string | null;
  stopped: boolean;
  /** @nullable */
  startedAt?: string | null;
  /** @nullable */
  concludedAt?: string | null;
  abandoned: boolean;
  turns: Turn[];
  attendance: Attendance[];
  /** @nullable */
  reason?: string | null;
  warnings: Warning[];
  version: number;
  allowedActions: string[];
}
