/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FacilitationMode } from './facilitationMode';
import type { QuestionFigurePurpose } from './questionFigurePurpose';
import type { Figure } from './figure';

export interface QuestionFigure {
  mode: FacilitationMode;
  purpose?: QuestionFigurePurpose;
  questions: Figure;
}
