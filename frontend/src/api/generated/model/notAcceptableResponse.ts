/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * No acceptable media type
 */
export type NotAcceptableResponse = Problem;
