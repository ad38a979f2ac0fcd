/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SetArrangement } from './setArrangement';
import type { ArrangedPerson } from './arrangedPerson';

export interface ArrangementUpdate {
  /** @maxItems 2500 */
  sets: SetArrangement[];
  /** @maxItems 10000 */
  leftOver: ArrangedPerson[];
}
