/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { Organisation } from './organisation';

export interface OrganisationPage {
  items: Organisation[];
  /** @nullable */
  next?: string | null;
}
