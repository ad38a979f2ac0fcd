/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * The request is too large
 */
export type TooLargeResponse = Problem;
