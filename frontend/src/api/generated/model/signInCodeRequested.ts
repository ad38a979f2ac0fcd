/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { SignInCodeRequestedDemoMail } from './signInCodeRequestedDemoMail';

export interface SignInCodeRequested {
  expiresAt: string;
  demoMail?: SignInCodeRequestedDemoMail;
}
