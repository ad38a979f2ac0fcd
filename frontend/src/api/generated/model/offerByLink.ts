/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { EnrolmentState } from './enrolmentState';

export interface OfferByLink {
  programme: NamedRef;
  organisation: string;
  set: NamedRef;
  state: EnrolmentState;
  offerExpiresAt: string;
}
