/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { HomeNextSession } from './homeNextSession';
import type { HomeRunningSession } from './homeRunningSession';
import type { HomeMyTurn } from './homeMyTurn';
import type { Action } from './action';
import type { Enrolment } from './enrolment';
import type { NamedRef } from './namedRef';
import type { HomeConfidence } from './homeConfidence';
import type { HomeProgramme } from './homeProgramme';

export interface Home {
  nextSession?: HomeNextSession;
  runningSession?: HomeRunningSession;
  myTurn?: HomeMyTurn;
  openActions: Action[];
  offers: Enrolment[];
  contractsToSign: NamedRef[];
  introductionsToWrite: NamedRef[];
  evaluationsToGive: NamedRef[];
  confidenceToGive: HomeConfidence[];
  organises: HomeProgramme[];
  /** @nullable */
  nameOnRoster?: string | null;
}
