/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { TokenScope } from './tokenScope';

export interface NewToken {
  /** @maxLength 100 */
  name: string;
  scope: TokenScope;
  expiresAt: string;
}
