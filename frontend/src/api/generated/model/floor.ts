/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { QuestionStyle } from './questionStyle';
import type { FloorNextToAsk } from './floorNextToAsk';
import type { FloorFollowUpBy } from './floorFollowUpBy';
import type { PersonRef } from './personRef';

export interface Floor {
  style: QuestionStyle;
  answering: boolean;
  nextToAsk?: FloorNextToAsk;
  followUpBy?: FloorFollowUpBy;
  hands: PersonRef[];
  /** @nullable */
  thinkingSince?: string | null;
  silenceSeconds: number;
  experienceInvited: boolean;
}
