/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Declared } from './declared';

export interface MyCriteria {
  /** @maxItems 50 */
  declared: Declared[];
}
