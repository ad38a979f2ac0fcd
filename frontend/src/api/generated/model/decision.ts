/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SetDecision } from './setDecision';

export interface Decision {
  decision: SetDecision;
}
