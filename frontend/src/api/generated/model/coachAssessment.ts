/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Form } from './form';
import type { Purpose } from './purpose';
import type { CoachHint } from './coachHint';

export interface CoachAssessment {
  form: Form;
  several: boolean;
  purposes: Purpose[];
  hints: CoachHint[];
  confidence: number;
}
