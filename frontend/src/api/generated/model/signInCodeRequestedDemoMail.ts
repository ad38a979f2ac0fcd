/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { DemoMail } from './demoMail';

export type SignInCodeRequestedDemoMail = DemoMail | null;
