/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Token } from './token';

export interface CreatedToken {
  token: Token;
  secret: string;
}
