/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Action } from './action';

export interface ActionProgress {
  action: Action;
  noted: boolean;
}
