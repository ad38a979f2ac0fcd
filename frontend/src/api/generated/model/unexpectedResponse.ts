/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * Something went wrong on our side
 */
export type UnexpectedResponse = Problem;
