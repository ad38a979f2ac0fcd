/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Answer } from './answer';

export interface TakeOver {
  /**
   * @maxItems 30
   * @nullable
   */
  answers?: Answer[] | null;
}
