/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { TokenScope } from './tokenScope';

export interface Token {
  id: string;
  name: string;
  prefix: string;
  scope: TokenScope;
  createdAt: string;
  expiresAt: string;
  /** @nullable */
  lastUsedAt?: string | null;
}
