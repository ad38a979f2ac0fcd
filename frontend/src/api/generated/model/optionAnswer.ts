/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Availability } from './availability';

export interface OptionAnswer {
  optionId: string;
  answer: Availability;
}
