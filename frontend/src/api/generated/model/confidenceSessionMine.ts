/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ConfidenceOfMine } from './confidenceOfMine';

export type ConfidenceSessionMine = ConfidenceOfMine | null;
