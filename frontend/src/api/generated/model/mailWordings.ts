/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { MailWording } from './mailWording';

export interface MailWordings {
  items: MailWording[];
}
