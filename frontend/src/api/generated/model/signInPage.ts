/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SignIn } from './signIn';

export interface SignInPage {
  items: SignIn[];
  /** @nullable */
  next?: string | null;
}
