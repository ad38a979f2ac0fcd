/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';

export interface ErasureOutlook {
  email: string;
  leaves: NamedRef[];
  facilitates: NamedRef[];
  turnsAhead: number;
  organises: NamedRef[];
  inSession: boolean;
}
