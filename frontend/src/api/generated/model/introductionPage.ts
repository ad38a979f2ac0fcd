/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Introduction } from './introduction';

export interface IntroductionPage {
  items: Introduction[];
  /** @nullable */
  next?: string | null;
}
