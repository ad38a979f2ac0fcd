/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SetScript } from './setScript';

export interface SetScriptList {
  items: SetScript[];
}
