/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Criterion } from './criterion';

export interface CriterionPage {
  items: Criterion[];
  /** @nullable */
  next?: string | null;
}
