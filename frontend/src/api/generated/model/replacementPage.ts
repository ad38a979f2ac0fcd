/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Replacement } from './replacement';

export interface ReplacementPage {
  items: Replacement[];
  /** @nullable */
  next?: string | null;
}
