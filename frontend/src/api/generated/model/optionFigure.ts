/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Figure } from './figure';

export interface OptionFigure {
  id: string;
  text: string;
  enrolled: Figure;
}
