/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { ReportedOrganisation } from './reportedOrganisation';

export interface ReportedOrganisationPage {
  items: ReportedOrganisation[];
  /** @nullable */
  next?: string | null;
}
