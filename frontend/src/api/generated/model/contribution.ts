/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { PersonRef } from './personRef';

export interface Contribution {
  id: string;
  turnId: string;
  author: PersonRef;
  text: string;
  sharedAt: string;
}
