/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { OrderWay } from './orderWay';

export interface OrderDecision {
  way: OrderWay;
  /**
   * @maxItems 9
   * @nullable
   */
  personIds?: string[] | null;
}
