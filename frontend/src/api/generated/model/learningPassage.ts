/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LearningTopic } from './learningTopic';

export interface LearningPassage {
  topic: LearningTopic;
  text: string;
}
