/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LogSet } from './logSet';

export interface LogSetPage {
  items: LogSet[];
  /** @nullable */
  next?: string | null;
}
