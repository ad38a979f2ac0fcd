/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ConfidenceRange } from './confidenceRange';

export type ConfidenceSessionRange = ConfidenceRange | null;
