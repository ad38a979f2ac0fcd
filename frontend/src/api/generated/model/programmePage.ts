/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Programme } from './programme';

export interface ProgrammePage {
  items: Programme[];
  /** @nullable */
  next?: string | null;
}
