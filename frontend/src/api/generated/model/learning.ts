/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LearningKind } from './learningKind';
import type { LearningSetProperty } from './learningSetProperty';
import type { LearningPassage } from './learningPassage';

export interface Learning {
  kind: LearningKind;
  id: string;
  day: string;
  writtenAt: string;
  set?: LearningSetProperty;
  /** @nullable */
  sessionId?: string | null;
  /** @nullable */
  about?: string | null;
  /** @nullable */
  value?: number | null;
  passages: LearningPassage[];
  /** @nullable */
  version?: number | null;
  allowedActions: string[];
}
