/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { TrendSession } from './trendSession';

export interface QuestionTrend {
  sessions: TrendSession[];
}
