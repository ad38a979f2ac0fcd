/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * You may not do this
 */
export type NotAllowedResponse = Problem;
