import type {
  Enrolment,
  Organisation,
  PersonRef,
  Programme,
  Roster,
  RosterEntry,
} from '@/api/generated/model';
import { id } from './id';
import { amara, hana, people } from './people';

/** A programme, who runs it, who may apply and who has, as the API tells of them; each maker takes what a test wants to differ. */

export const clauses = [
  {
    title: 'What is said here stays here',
    text: 'Nothing that a member says leaves the set, unless somebody is in danger. A dilemma is talked about outside only if its presenter starts.',
  },
  {
    title: 'Questions, not advice',
    text: 'We help the presenter to think by asking. We keep our own solutions, and our stories, to ourselves.',
  },
  {
    title: 'Being there',
    text: 'We come to every session, on time, from a quiet place. Whoever cannot come says so at least a day before.',
  },
];

export function organisation(differing: Partial<Organisation> = {}): Organisation {
  return {
    id: id('0003', 1),
    name: 'Kestrel Advocacy Training',
    organisers: [{ ...hana, email: 'hana@example.org' }],
    sponsors: [],
    allowedActions: ['appointOrganiser', 'dismissOrganiser'],
    ...differing,
  };
}

export function programme(differing: Partial<Programme> = {}): Programme {
  return {
    id: id('0002', 1),
    organisation: { id: id('0003', 1), name: 'Kestrel Advocacy Training' },
    name: 'Independent Advocacy',
    summary:
      'A small circle of advocates who meet every four weeks and help each other think, with questions instead of advice.',
    purpose:
      'You work alone much of the time, with people whose difficulties rarely have a clear answer. Here you bring one of them to six others who listen.\n\nBetween the sessions you try out what you decided on, and tell the set what came of it.',
    scope: 'CROSS_ORGANISATION',
    state: 'OPEN',
    mode: 'OPEN_QUESTIONS',
    places: 7,
    placesTaken: 4,
    setSize: 7,
    weeksBetweenSessions: 4,
    sessionMinutes: 60,
    turnsPerSession: 1,
    admission: 'ON_APPLICATION',
    offerDays: 7,
    replacementUntil: 2,
    replacementAgreed: true,
    retention: { months: 12, end: 'ERASE' },
    startsOn: '2026-12-07',
    endsOn: '2027-07-30',
    clauses,
    eligibility: { eligible: true, reason: null, rosters: ['Advocacy qualification students'] },
    version: 3,
    allowedActions: ['applyForPlace'],
    ...differing,
  };
}

/** What an organiser of the programme may do with it. */
export const ORGANISING = [
  'updateProgramme',
  'closeProgramme',
  'listRosters',
  'createRoster',
  'listProgrammeEnrolments',
  'listProgrammeSets',
  'createSet',
  'listEvaluationQuestions',
  'askMembers',
  'getReleasedWords',
];

export function enrolment(differing: Partial<Enrolment> = {}): Enrolment {
  const { id: programmeId, name } = programme();
  return {
    id: id('0004', 1),
    programme: { id: programmeId, name },
    set: null,
    person: amara,
    email: 'amara.okafor@harbourvoices.example',
    organisation: 'Harbour Voices',
    experienceLevel: 'SOME',
    motivation: 'I want to hear myself think before I act.',
    state: 'APPLIED',
    roster: 'Advocacy qualification students',
    reason: null,
    waitingPosition: null,
    offerExpiresAt: null,
    appliedAt: '2026-11-16T09:30:00Z',
    takenOver: false,
    entitledToday: true,
    allowedActions: ['withdrawEnrolment'],
    ...differing,
  };
}

export function roster(differing: Partial<Roster> = {}): Roster {
  return {
    id: id('0009', 1),
    programmeId: programme().id,
    name: 'Advocacy qualification students',
    reservedPlaces: 4,
    placesTaken: 3,
    entries: 38,
    version: 2,
    ...differing,
  };
}

export function rosterEntry(number: number, differing: Partial<RosterEntry> = {}): RosterEntry {
  const { name } = people[number % people.length] as PersonRef;
  return {
    id: id('000a', number),
    rosterId: roster().id,
    email: `${name.toLowerCase().replace(' ', '.')}@harbourvoices.example`,
    name,
    validFrom: '2026-09-01',
    validTo: '2027-08-31',
    note: null,
    validToday: true,
    holdsPlace: false,
    version: 1,
    ...differing,
  };
}
