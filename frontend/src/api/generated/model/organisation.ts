/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { AppointedPerson } from './appointedPerson';

export interface Organisation {
  id: string;
  name: string;
  organisers: AppointedPerson[];
  sponsors: AppointedPerson[];
  allowedActions: string[];
}
