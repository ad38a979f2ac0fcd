/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * The request cannot be read
 */
export type UnreadableResponse = Problem;
