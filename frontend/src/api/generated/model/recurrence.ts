/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { RecurrenceMonthly } from './recurrenceMonthly';

export interface Recurrence {
  /**
   * @minimum 1
   * @maximum 26
   * @nullable
   */
  weeks?: number | null;
  monthly?: RecurrenceMonthly;
}
