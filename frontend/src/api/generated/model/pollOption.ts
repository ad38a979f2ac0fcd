/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PollAnswer } from './pollAnswer';

export interface PollOption {
  id: string;
  startsAt: string;
  answers: PollAnswer[];
}
