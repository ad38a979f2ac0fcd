/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */

export interface HomeConfidence {
  sessionId: string;
  setName: string;
  startsAt: string;
  timeZone: string;
}
