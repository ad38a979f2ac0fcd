/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FormationSummary } from './formationSummary';

export interface FormationSummaryPage {
  items: FormationSummary[];
  /** @nullable */
  next?: string | null;
}
