/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * Some fields are not valid
 */
export type InvalidResponse = Problem;
