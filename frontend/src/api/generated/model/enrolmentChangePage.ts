/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { EnrolmentChange } from './enrolmentChange';

export interface EnrolmentChangePage {
  items: EnrolmentChange[];
  /** @nullable */
  next?: string | null;
}
