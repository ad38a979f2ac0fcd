/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { Report } from './report';

export interface OrganisationReport {
  organisation: NamedRef;
  together: Report;
  programmes: Report[];
}
