/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { WaitingReason } from './waitingReason';

export type EnrolmentWaitingReason = WaitingReason | null;
