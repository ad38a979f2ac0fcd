import type {
  ConfidenceAnswer,
  Introduction,
  LearningSession,
  Me,
  PersonRef,
  Phase,
  PhaseKind,
  Turn,
} from '@/api/generated/model';

/** The Larch set: seven people, a facilitator, and a session, for tests to bend to their needs. */

export const idOfLarch = (last: number) =>
  `0198c0de-0000-7000-8000-${String(last).padStart(12, '0')}`;
const person = (last: number, name: string): PersonRef => ({ id: idOfLarch(last), name });

export const amara = person(1, 'Amara Okafor');
export const ben = person(2, 'Ben Lloyd');
export const chiara = person(3, 'Chiara Rossi');
export const dev = person(4, 'Dev Patel');
export const eilidh = person(5, 'Eilidh MacLeod');
export const femi = person(6, 'Femi Adeyemi');
export const grace = person(7, 'Grace Thompson');
export const moira = person(8, 'Moira Campbell');
export const members = [amara, ben, chiara, dev, eilidh, femi, grace];

export const larch = { id: idOfLarch(100), name: 'Larch' };
export const sessionId = idOfLarch(200);
export const turnId = idOfLarch(300);

export function aMe(who: PersonRef, changes: Partial<Me> = {}): Me {
  return {
    id: who.id,
    name: who.name,
    email: 'someone@example.org',
    timeZone: 'Europe/London',
    language: 'EN',
    administrator: false,
    organises: [],
    sponsors: [],
    version: 1,
    ...changes,
  };
}

const script: [PhaseKind, number][] = [
  ['PROGRESS', 8],
  ['RE_CONTRACT', 2],
  ['DILEMMA', 5],
  ['CLARIFYING', 7],
  ['OPEN_QUESTIONS', 22],
  ['ACTIONS', 5],
  ['OUTCOME', 6],
  ['REFLECTION', 5],
];
const withoutTurn: PhaseKind[] = ['PROGRESS', 'RE_CONTRACT', 'REFLECTION'];

export const presentingPhases: Phase[] = script.map(([kind, minutes], index) => ({
  position: index + 1,
  kind,
  minutes,
  turnId: withoutTurn.includes(kind) ? null : turnId,
}));

export const introductoryPhases: Phase[] = (
  [
    ['WELCOME', 5],
    ['INTRODUCTIONS', 20],
    ['REASONS', 10],
    ['CONTRACT', 12],
    ['PLANNING', 8],
    ['REFLECTION', 5],
  ] as [PhaseKind, number][]
).map(([kind, minutes], index) => ({ position: index + 1, kind, minutes }));

export const closingPhases: Phase[] = (
  [
    ['PROGRESS', 15],
    ['EVALUATION', 25],
    ['DECISION', 12],
    ['REFLECTION', 8],
  ] as [PhaseKind, number][]
).map(([kind, minutes], index) => ({ position: index + 1, kind, minutes }));

export function aTurn(changes: Partial<Turn> = {}): Turn {
  return {
    id: turnId,
    sessionId,
    presenter: chiara,
    round: 1,
    position: 1,
    state: 'PLANNED',
    allowedActions: [],
    ...changes,
  };
}

export function aSession(changes: Partial<LearningSession> = {}): LearningSession {
  return {
    id: sessionId,
    set: larch,
    kind: 'PRESENTING',
    state: 'PLANNED',
    number: 3,
    startsAt: '2026-03-04T18:00:00Z',
    minutes: 60,
    timeZone: 'Europe/London',
    mode: 'OPEN_QUESTIONS',
    joinLink: 'https://meet.example.org/larch',
    host: moira,
    facilitator: moira,
    phases: presentingPhases,
    turns: [aTurn()],
    attendance: members.map((member) => ({ person: member, state: 'EXPECTED', confirmed: false })),
    stopped: false,
    abandoned: false,
    warnings: [],
    version: 1,
    allowedActions: [],
    ...changes,
  };
}

export function anIntroduction(changes: Partial<Introduction> = {}): Introduction {
  return {
    person: amara,
    introduction: 'I lead a small advocacy service in Leeds.',
    reasons: 'I decide a great deal alone, and I would like to hear myself think.',
    version: 1,
    ...changes,
  };
}

/** What a session asks about one's confidence: nothing, unless a test says otherwise. */
export function aConfidence(differing: Partial<ConfidenceAnswer> = {}): ConfidenceAnswer {
  return {
    sessionId,
    setId: larch.id,
    given: false,
    value: null,
    words: null,
    givenAt: null,
    target: null,
    shared: false,
    allowedActions: [],
    ...differing,
  };
}
