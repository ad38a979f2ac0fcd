/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { Availability } from './availability';

export interface PollAnswer {
  person: PersonRef;
  answer: Availability;
}
