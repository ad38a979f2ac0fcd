/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Stretch } from './stretch';

export interface SetScriptEntry {
  /**
   * @minItems 1
   * @maxItems 40
   */
  phases: Stretch[];
}
