/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Poll } from './poll';

export interface PollList {
  items: Poll[];
}
