/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Problem } from './problem';

/**
 * The media type is not supported
 */
export type UnsupportedMediaTypeResponse = Problem;
