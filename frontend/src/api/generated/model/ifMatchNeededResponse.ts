/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * Say which version you are changing
 */
export type IfMatchNeededResponse = Problem;
