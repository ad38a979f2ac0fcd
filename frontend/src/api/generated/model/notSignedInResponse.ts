/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * You are not signed in
 */
export type NotSignedInResponse = Problem;
