/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';

export interface SetSummary {
  person: PersonRef;
  text: string;
  writtenAt: string;
}
