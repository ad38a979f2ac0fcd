/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { Answer } from './answer';

export interface PollAnswer {
  person: PersonRef;
  answer: Answer;
}
