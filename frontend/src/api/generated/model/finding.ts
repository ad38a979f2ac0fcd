/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Kind } from './kind';

export interface Finding {
  kind: Kind;
  /** @nullable */
  rule?: number | null;
  blocks: boolean;
  points: number;
  words: string;
}
