/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { HomeSession } from './homeSession';

export type HomeRunningSession = HomeSession | null;
