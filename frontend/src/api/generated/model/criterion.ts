/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { CriterionOption } from './criterionOption';

export interface Criterion {
  id: string;
  text: string;
  options: CriterionOption[];
}
