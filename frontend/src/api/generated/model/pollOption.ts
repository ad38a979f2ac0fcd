/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PollAnswer } from './pollAnswer';

export interface PollOption {
  id: string;
  startsAt: string;
  yes: number;
  ifNeedBe: number;
  no: number;
  answers: PollAnswer[];
}
