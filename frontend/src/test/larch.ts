import type {
  Action,
  ConfidenceAnswer,
  Dilemma,
  Floor,
  Introduction,
  LearningSession,
  Me,
  PersonRef,
  Phase,
  PhaseKind,
  Question,
  Room,
  Turn,
  TurnLog,
} from '@/api/generated/model';

/** The Larch set: seven people, a facilitator, and a session in any phase, for tests to bend to their needs. */

const id = (last: number) => `0198c0de-0000-7000-8000-${String(last).padStart(12, '0')}`;
const person = (last: number, name: string): PersonRef => ({ id: id(last), name });

export const amara = person(1, 'Amara Okafor');
export const ben = person(2, 'Ben Lloyd');
export const chiara = person(3, 'Chiara Rossi');
export const dev = person(4, 'Dev Patel');
export const eilidh = person(5, 'Eilidh MacLeod');
export const femi = person(6, 'Femi Adeyemi');
export const grace = person(7, 'Grace Thompson');
export const moira = person(8, 'Moira Campbell');
export const members = [amara, ben, chiara, dev, eilidh, femi, grace];

export const larch = { id: id(100), name: 'Larch' };
export const sessionId = id(200);
export const turnId = id(300);

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

export const brief = `I manage a team of five advocates. One of them, who is also the most experienced, has begun to take cases that are not ours to take: housing, debt, a dispute with a school. She does it well, and people ask for her by name.

The others have noticed. Two of them now say that they do the plain work while she does the interesting work. Our funder pays for independent advocacy and for nothing else, and in June we report hours by kind of case.

I have spoken to her twice. Both times I came out having praised her. I am afraid that she leaves if I press, and I am afraid of what the team becomes if I do not.

What I cannot see is what I am protecting: her, the team, or my own wish to be liked.`;

export function aDilemma(changes: Partial<Dilemma> = {}): Dilemma {
  return {
    id: id(310),
    turnId,
    author: chiara,
    title: 'The best of us does what we are not for',
    brief,
    willingToShare: true,
    someControl: true,
    current: true,
    unresolved: true,
    words: 138,
    state: 'RELEASED',
    releasedAt: '2026-03-01T09:00:00Z',
    version: 4,
    warnings: [],
    allowedActions: [],
    ...changes,
  };
}

let asked = 0;
export function aQuestion(changes: Partial<Question> = {}): Question {
  asked += 1;
  return {
    id: id(400 + asked),
    turnId,
    number: asked,
    asker: ben,
    text: 'What would you see on the day it had changed?',
    phase: 'OPEN_QUESTIONS',
    kind: 'EXPLORATORY',
    state: 'ANSWERED',
    madeMeThink: false,
    allowedActions: [],
    ...changes,
  };
}

export function anAction(changes: Partial<Action> = {}): Action {
  return {
    id: id(500),
    turnId: id(301),
    set: larch,
    owner: ben,
    description: 'Ask each trustee, one at a time, what they would miss if I were gone.',
    dueOn: '2026-03-03',
    state: 'OPEN',
    notes: [],
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

export function aFloor(changes: Partial<Floor> = {}): Floor {
  return {
    style: 'ONE_AT_A_TIME',
    answering: false,
    nextToAsk: null,
    followUpBy: null,
    hands: [],
    thinkingSince: null,
    silenceSeconds: 0,
    experienceInvited: false,
    ...changes,
  };
}

export function aTurnLog(changes: Partial<TurnLog> = {}): TurnLog {
  return {
    turn: aTurn({ state: 'PRESENTING' }),
    dilemma: aDilemma(),
    questions: [],
    contributions: [],
    emptyPurposes: ['ALTERNATIVE_ACTIONS', 'BARRIERS', 'APPROACHES', 'RESOURCES'],
    stillToAsk: [],
    passed: [],
    floor: aFloor(),
    outcome: null,
    actions: [],
    allowedActions: [],
    ...changes,
  };
}

/** A running session in the phase of that kind, ten seconds after it began. */
export function aRoom(
  kind: PhaseKind,
  {
    session,
    ...changes
  }: Partial<Omit<Room, 'session'>> & { session?: Partial<LearningSession> } = {},
): Room {
  const phases = session?.phases ?? presentingPhases;
  const phase = phases.find((one) => one.kind === kind);
  if (!phase) {
    throw new Error(`The script has no phase ${kind}`);
  }
  const serverTime = new Date().toISOString();
  return {
    lastEvent: 1,
    serverTime,
    session: aSession({
      state: 'IN_PROGRESS',
      currentPhase: phase.position,
      attendance: members.map((member) => ({
        person: member,
        state: 'ATTENDED',
        confirmed: false,
      })),
      ...session,
    }),
    phaseEndsAt: new Date(Date.now() + phase.minutes * 60_000 - 10_000).toISOString(),
    turn: phase.turnId ? aTurnLog() : null,
    progress: [],
    introductions: [],
    here: members,
    allowedActions: [],
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
