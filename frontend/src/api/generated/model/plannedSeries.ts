/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SessionSummary } from './sessionSummary';

export interface PlannedSeries {
  sessions: SessionSummary[];
}
