/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Turn } from './turn';

export interface TurnPage {
  items: Turn[];
  /** @nullable */
  next?: string | null;
}
