/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { GivenAnswer } from './givenAnswer';

export interface GivenAnswerPage {
  items: GivenAnswer[];
  /** @nullable */
  next?: string | null;
}
