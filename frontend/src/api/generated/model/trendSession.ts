/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { TrendSessionPurposes } from './trendSessionPurposes';

export interface TrendSession {
  sessionId: string;
  setName: string;
  startsAt: string;
  timeZone: string;
  asked: number;
  open: number;
  purposes: TrendSessionPurposes;
}
