/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * This would break rule 1
 */
export type ConflictResponse = Problem;
