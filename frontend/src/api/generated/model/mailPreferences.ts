/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { MailPreference } from './mailPreference';

export interface MailPreferences {
  items: MailPreference[];
}
