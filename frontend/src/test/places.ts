import type {
  Contract,
  Enrolment,
  Introduction,
  LearningSession,
  LearningSet,
  Me,
  Member,
  Organisation,
  PersonAccount,
  PersonRef,
  Programme,
  Roster,
  RosterEntry,
  Rotation,
  RotationTrace,
  SessionSummary,
  SignIn,
  Token,
  Turn,
} from '@/api/generated/model';

/** A programme, its set Larch and its people, as the API tells of them; each maker takes what a test wants to differ. */

const id = (kind: string, number: number) =>
  `0198c0de-${kind}-7000-8000-${String(number).padStart(12, '0')}`;

const NAMES = [
  'Amara Okafor',
  'Ben Lloyd',
  'Chiara Bianchi',
  'Dev Raman',
  'Eilidh Stewart',
  'Farah Siddiqui',
  'Gwen Pritchard',
];
export const people: PersonRef[] = NAMES.map((name, at) => ({ id: id('0001', at + 1), name }));
export const [amara, ben, chiara, dev] = people as [PersonRef, PersonRef, PersonRef, PersonRef];
export const hana: PersonRef = { id: id('0001', 20), name: 'Hana Novak' };

export function me(differing: Partial<Me> = {}): Me {
  return {
    id: amara.id,
    name: amara.name,
    email: 'amara.okafor@harbourvoices.example',
    timeZone: 'Europe/London',
    language: 'EN',
    organisation: 'Harbour Voices',
    experienceLevel: 'SOME',
    administrator: false,
    organises: [],
    sponsors: [],
    version: 2,
    ...differing,
  };
}

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

export function member(at: number, differing: Partial<Member> = {}): Member {
  return {
    person: people[at] as PersonRef,
    enrolmentId: id('0004', 100 + at),
    organisation: ['Harbour Voices', 'Northgate Advocacy', 'Speak Up Leeds'][at % 3] as string,
    experienceLevel: (['SOME', 'NEW', 'EXPERIENCED'] as const)[at % 3] as Member['experienceLevel'],
    introduced: true,
    signed: true,
    presentedThisRound: at < 2,
    evaluated: false,
    offered: false,
    ...differing,
  };
}

const START = Date.parse('2026-09-03T17:00:00Z');
const FOUR_WEEKS = 4 * 7 * 86_400_000;

/** Session `number` of Larch: 1 introduces, each later one belongs to the next member; the first three are over. */
export function session(number: number, differing: Partial<SessionSummary> = {}): SessionSummary {
  // The clocks go back at the end of October; the set meets at six all the same.
  const shift = number >= 3 ? 3_600_000 : 0;
  return {
    id: id('0006', number),
    setId: id('0005', 1),
    kind: number === 1 ? 'INTRODUCTORY' : 'PRESENTING',
    state: number <= 3 ? 'CONCLUDED' : 'PLANNED',
    number,
    startsAt: new Date(START + (number - 1) * FOUR_WEEKS + shift)
      .toISOString()
      .replace('.000Z', 'Z'),
    minutes: 60,
    timeZone: 'Europe/London',
    presenters: number === 1 ? [] : [people[number - 2] as PersonRef],
    ...differing,
  };
}

export function learningSet(differing: Partial<LearningSet> = {}): LearningSet {
  const { id: programmeId, name } = programme();
  return {
    id: id('0005', 1),
    programme: { id: programmeId, name },
    name: 'Larch',
    state: 'RUNNING',
    mode: 'OPEN_QUESTIONS',
    capacity: 7,
    timeZone: 'Europe/London',
    facilitator: hana,
    joinLink: 'https://meet.example.org/larch',
    members: people.map((_, at) => member(at)),
    round: 1,
    contractSigned: true,
    sessionsPlanned: 5,
    sessionsConcluded: 3,
    nextSession: session(4),
    decision: null,
    retention: { months: 12, end: 'ERASE' },
    retainUntil: null,
    erasedAt: null,
    cancelledReason: null,
    version: 6,
    allowedActions: [
      'getContract',
      'listSessions',
      'listTurns',
      'listIntroductions',
      'planSession',
      'introduceMyself',
      'evaluateSet',
    ],
    ...differing,
  };
}

export function contract(differing: Partial<Contract> = {}): Contract {
  return {
    id: id('0007', 2),
    setId: id('0005', 1),
    number: 2,
    mode: 'OPEN_QUESTIONS',
    sessionMinutes: 60,
    weeksBetweenSessions: 4,
    turnsPerSession: 1,
    quorum: 4,
    questionStyle: 'ONE_AT_A_TIME',
    presenterChoice: 'PLANNED_AHEAD',
    confidenceShared: false,
    retention: { months: 12, end: 'ERASE' },
    clauses,
    createdAt: '2026-08-28T10:12:00Z',
    createdBy: chiara,
    signatures: people
      .slice(1, 6)
      .map((person, at) => ({ person, signedAt: `2026-08-29T1${at}:20:00Z` })),
    missing: [amara, people[6] as PersonRef],
    allSigned: false,
    version: 2,
    allowedActions: ['signContract', 'reviseContract'],
    ...differing,
  };
}

export function turn(number: number, differing: Partial<Turn> = {}): Turn {
  return {
    id: id('0008', number),
    sessionId: id('0006', number),
    presenter: people[number - 2] as PersonRef,
    round: 1,
    position: 1,
    state: number <= 3 ? 'CONCLUDED' : 'PLANNED',
    allowedActions: number <= 3 ? [] : ['changePresenter'],
    ...differing,
  };
}

/** A planned session in full, which this person may plan anew. */
export function learningSession(
  number: number,
  differing: Partial<LearningSession> = {},
): LearningSession {
  const { setId: _, presenters: __, ...summary } = session(number);
  const turnId = id('0008', number);
  return {
    ...summary,
    set: { id: id('0005', 1), name: 'Larch' },
    mode: 'OPEN_QUESTIONS',
    joinLink: null,
    host: hana,
    facilitator: hana,
    phases: [
      { position: 1, kind: 'PROGRESS', minutes: 8, turnId: null },
      { position: 2, kind: 'RE_CONTRACT', minutes: 2, turnId: null },
      { position: 3, kind: 'DILEMMA', minutes: 5, turnId },
      { position: 4, kind: 'CLARIFYING', minutes: 7, turnId },
      { position: 5, kind: 'OPEN_QUESTIONS', minutes: 22, turnId },
      { position: 6, kind: 'ACTIONS', minutes: 5, turnId },
      { position: 7, kind: 'OUTCOME', minutes: 6, turnId },
      { position: 8, kind: 'REFLECTION', minutes: 5, turnId: null },
    ],
    currentPhase: null,
    phaseStartedAt: null,
    pausedAt: null,
    stopped: false,
    startedAt: null,
    concludedAt: null,
    abandoned: false,
    turns: [turn(number)],
    attendance: people.map((person) => ({ person, state: 'EXPECTED', confirmed: false })),
    reason: null,
    warnings: [],
    version: 1,
    allowedActions: ['updateSession', 'setPhaseScript', 'postponeSession', 'cancelSession'],
    ...differing,
  };
}

export function introduction(at: number, differing: Partial<Introduction> = {}): Introduction {
  return {
    person: people[at] as PersonRef,
    introduction:
      'I have been an advocate for six years, mostly with people in hospital. I like long walks and short meetings.',
    reasons: 'I tend to solve things too quickly. I would like to learn to stay with a question.',
    version: 1,
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
  const name = NAMES[number % NAMES.length] as string;
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

export function token(differing: Partial<Token> = {}): Token {
  return {
    id: id('000b', 1),
    name: 'Nightly report',
    prefix: 'setwise_pat_k3Vq',
    scope: 'READ',
    createdAt: '2026-10-02T08:00:00Z',
    expiresAt: '2027-03-31T23:59:59Z',
    lastUsedAt: '2026-11-22T03:00:00Z',
    ...differing,
  };
}

export function signIn(number: number, differing: Partial<SignIn> = {}): SignIn {
  return {
    id: id('000c', number),
    startedAt: '2026-11-02T08:00:00Z',
    lastSeenAt: '2026-11-22T07:30:00Z',
    device: 'Firefox on Linux',
    current: number === 1,
    ...differing,
  };
}

export function organisation(differing: Partial<Organisation> = {}): Organisation {
  return {
    id: id('0003', 1),
    name: 'Kestrel Advocacy Training',
    organisers: [hana],
    sponsors: [],
    allowedActions: ['appointOrganiser', 'dismissOrganiser'],
    ...differing,
  };
}

export function account(at: number, differing: Partial<PersonAccount> = {}): PersonAccount {
  const { id: personId, name } = people[at] as PersonRef;
  return {
    id: personId,
    name,
    email: `${name.toLowerCase().replace(' ', '.')}@harbourvoices.example`,
    organisation: 'Harbour Voices',
    administrator: false,
    createdAt: '2026-08-20T08:00:00Z',
    lastSeenAt: '2026-11-21T16:20:00Z',
    deactivated: false,
    allowedActions: ['deactivatePerson'],
    ...differing,
  };
}

export const page = <Item>(items: Item[], next: string | null = null) => ({ items, next });

/** Larch in its first round: two have presented, two have dates, the others have none. */
export function rotation(differing: Partial<Rotation> = {}): Rotation {
  return {
    round: 1,
    roundToPlan: 1,
    order: null,
    members: people.map((person, at) => ({
      person,
      standing: at < 2 ? 'PRESENTED' : at < 4 ? 'PLANNED' : 'WITHOUT_DATE',
      turnId: at < 4 ? turn(at + 2).id : null,
      sessionId: at < 4 ? session(at + 2).id : null,
      startsAt: at < 4 ? session(at + 2).startsAt : null,
      waitingSince: '2026-08-24T10:00:00Z',
      next: at === 2,
      volunteered: false,
    })),
    allowedActions: ['volunteer'],
    ...differing,
  };
}

export function rotationTrace(differing: Partial<RotationTrace> = {}): RotationTrace {
  return { swaps: [], changes: [], ...differing };
}
