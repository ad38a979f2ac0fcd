/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Token } from './token';

export interface TokenPage {
  items: Token[];
  /** @nullable */
  next?: string | null;
}
