/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { OptionFigure } from './optionFigure';

export interface CriterionFigures {
  id: string;
  text: string;
  options: OptionFigure[];
}
