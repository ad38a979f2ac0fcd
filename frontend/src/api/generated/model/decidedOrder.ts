/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { OrderWay } from './orderWay';
import type { PersonRef } from './personRef';

export interface DecidedOrder {
  way: OrderWay;
  /** @nullable */
  seed?: string | null;
  decidedBy: PersonRef;
  decidedAt: string;
}
