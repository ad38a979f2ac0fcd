/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SetState } from './setState';

export type LogSetState = SetState | null;
