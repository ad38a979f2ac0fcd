/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Answer } from './answer';

export interface OptionAnswer {
  optionId: string;
  answer: Answer;
}
