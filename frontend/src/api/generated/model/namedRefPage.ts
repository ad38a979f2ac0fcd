/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';

export interface NamedRefPage {
  items: NamedRef[];
  /** @nullable */
  next?: string | null;
}
