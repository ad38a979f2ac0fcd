/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { NamedRef } from './namedRef';
import type { ProgrammeState } from './programmeState';

export interface HomeProgramme {
  programme: NamedRef;
  state: ProgrammeState;
  toDecide: number;
  openOffers: number;
  waiting: number;
  lacksRoster: boolean;
}
