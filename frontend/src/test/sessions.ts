import type { LearningSession, PersonRef, SessionSummary, Turn } from '@/api/generated/model';
import { id } from './id';
import { hana, people } from './people';

/** The sessions of the set Larch and the turns in them, as the API tells of them; each maker takes what a test wants to differ. */

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
