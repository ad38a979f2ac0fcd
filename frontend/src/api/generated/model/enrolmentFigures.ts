/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Figure } from './figure';

export interface EnrolmentFigures {
  applied: Figure;
  offered: Figure;
  waited: Figure;
  enrolled: Figure;
  completed: Figure;
  withdrawn: Figure;
  refused: Figure;
  declined: Figure;
}
