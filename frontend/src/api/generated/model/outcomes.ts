/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { TurnOutcome } from './turnOutcome';
import type { SetSummary } from './setSummary';
import type { Theme } from './theme';

export interface Outcomes {
  turns: TurnOutcome[];
  summaries: SetSummary[];
  myThemes: Theme[];
  allowedActions: string[];
}
