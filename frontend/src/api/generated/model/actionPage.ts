/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Action } from './action';

export interface ActionPage {
  items: Action[];
  /** @nullable */
  next?: string | null;
}
