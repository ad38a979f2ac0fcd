import type { Action, Dilemma, Floor, Question, TurnLog } from '@/api/generated/model';
import { aTurn, ben, chiara, idOfLarch, larch, turnId } from './larch';

/** What is written in a turn of the Larch set: the dilemma, the questions, what comes of them. */

export const brief = `I manage a team of five advocates. One of them, who is also the most experienced, has begun to take cases that are not ours to take: housing, debt, a dispute with a school. She does it well, and people ask for her by name.

The others have noticed. Two of them now say that they do the plain work while she does the interesting work. Our funder pays for independent advocacy and for nothing else, and in June we report hours by kind of case.

I have spoken to her twice. Both times I came out having praised her. I am afraid that she leaves if I press, and I am afraid of what the team becomes if I do not.

What I cannot see is what I am protecting: her, the team, or my own wish to be liked.`;

export function aDilemma(changes: Partial<Dilemma> = {}): Dilemma {
  return {
    id: idOfLarch(310),
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
    id: idOfLarch(400 + asked),
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
    id: idOfLarch(500),
    turnId: idOfLarch(301),
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
