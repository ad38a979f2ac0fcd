/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * Somebody else changed this meanwhile
 */
export type ChangedMeanwhileResponse = Problem;
