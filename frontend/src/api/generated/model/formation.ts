/**
 * Generated from openapi.yaml by `npm run generate`. Do not edit.
 */
import type { FormationSummary } from './formationSummary';
import type { NamedRef } from './namedRef';
import type { SetProposal } from './setProposal';
import type { SeatedPerson } from './seatedPerson';
import type { Finding } from './finding';

export interface Formation {
  summary: FormationSummary;
  programme: NamedRef;
  sets: SetProposal[];
  leftOver: SeatedPerson[];
  findings: Finding[];
  newApplicantCount: number;
}
