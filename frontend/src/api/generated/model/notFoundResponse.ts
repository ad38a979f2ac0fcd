/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * There is nothing here
 */
export type NotFoundResponse = Problem;
