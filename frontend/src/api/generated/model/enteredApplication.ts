/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Application } from './application';

export interface EnteredApplication {
  /** @maxLength 254 */
  email: string;
  /** @maxLength 200 */
  name: string;
  application: Application;
}
