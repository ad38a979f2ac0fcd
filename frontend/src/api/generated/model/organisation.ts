/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';

export interface Organisation {
  id: string;
  name: string;
  organisers: PersonRef[];
  sponsors: PersonRef[];
  allowedActions: string[];
}
