/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { LogSetState } from './logSetState';

export interface LogSet {
  id: string;
  name: string;
  state?: LogSetState;
}
