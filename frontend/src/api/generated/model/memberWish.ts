/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';
import type { SetDecision } from './setDecision';

export interface MemberWish {
  person: PersonRef;
  wish: SetDecision;
}
