/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ClosingDecision } from './closingDecision';
import type { MemberWish } from './memberWish';
import type { PersonRef } from './personRef';

export interface Closing {
  decision?: ClosingDecision;
  wishes: MemberWish[];
  undecided: PersonRef[];
}
