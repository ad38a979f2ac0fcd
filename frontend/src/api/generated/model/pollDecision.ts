/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SeriesPlan } from './seriesPlan';

export interface PollDecision {
  optionId: string;
  series: SeriesPlan;
}
