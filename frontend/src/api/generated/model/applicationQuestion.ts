/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { QuestionFormat } from './questionFormat';

export interface ApplicationQuestion {
  id: string;
  kind: QuestionFormat;
  text: string;
  required: boolean;
  choices: string[];
  answered: number;
}
