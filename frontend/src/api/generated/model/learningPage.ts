/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Learning } from './learning';

export interface LearningPage {
  items: Learning[];
  /** @nullable */
  next?: string | null;
}
