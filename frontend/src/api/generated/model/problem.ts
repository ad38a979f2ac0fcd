/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Violation } from './violation';
import type { Warning } from './warning';

/**
 * What went wrong (RFC 9457)
 */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /** @nullable */
  detail?: string | null;
  /** @nullable */
  instance?: string | null;
  /** @nullable */
  rule?: number | null;
  /** @nullable */
  remedy?: string | null;
  /** @nullable */
  violations?: Violation[] | null;
  /** @nullable */
  warnings?: Warning[] | null;
}
