/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SetArrangementWeeklyTime } from './setArrangementWeeklyTime';
import type { ArrangedPerson } from './arrangedPerson';

export interface SetArrangement {
  /**
   * @minLength 1
   * @maxLength 200
   */
  name: string;
  weeklyTime?: SetArrangementWeeklyTime;
  /** @maxItems 60 */
  people: ArrangedPerson[];
}
