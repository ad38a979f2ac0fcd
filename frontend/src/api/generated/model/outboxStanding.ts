/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface OutboxStanding {
  waiting: number;
  /** @nullable */
  oldestWaitingSince?: string | null;
  retrying: number;
  uncertain: number;
  givenUp: number;
  sentInADay: number;
}
