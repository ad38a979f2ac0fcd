/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';

export interface Introduction {
  person: PersonRef;
  introduction: string;
  reasons: string;
  version: number;
}
