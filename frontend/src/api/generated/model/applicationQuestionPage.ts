/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ApplicationQuestion } from './applicationQuestion';

export interface ApplicationQuestionPage {
  items: ApplicationQuestion[];
  /** @nullable */
  next?: string | null;
}
