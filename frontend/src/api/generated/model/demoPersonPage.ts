/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { DemoPerson } from './demoPerson';

export interface DemoPersonPage {
  items: DemoPerson[];
  /** @nullable */
  next?: string | null;
}
