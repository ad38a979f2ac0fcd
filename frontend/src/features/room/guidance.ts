import type { PhaseKind } from '@/api/generated/model';

type Part = 'presenter' | 'other';

/** What a phase is for, in a sentence or two; the presenter of the turn reads other words than the rest. */
const GUIDANCE: Record<PhaseKind, string | Record<Part, string>> = {
  WELCOME: 'Arrive. Check that everyone can hear and be heard before you begin.',
  INTRODUCTIONS: 'Each of you in turn says who you are. The others only listen.',
  REASONS: 'Each of you in turn says why you are here, and what you hope will be different.',
  CONTRACT: 'Read your contract together. Change what needs changing; then everybody signs it.',
  PLANNING: 'Settle who presents when, and check that the dates hold for everybody.',
  PROGRESS:
    'What did you try since last time, what happened, and what did you learn? One action at a time.',
  RE_CONTRACT: 'Does anything in your contract need saying again before you begin?',
  DILEMMA: {
    presenter: 'The room is yours. You need not read it out: say what matters to you.',
    other: 'Listen. Nobody interrupts, and nobody asks yet.',
  },
  CLARIFYING: {
    presenter: 'Answer what helps you. A few words are often enough.',
    other: 'Ask only for the facts you need in order to follow: who, when, how long.',
  },
  OPEN_QUESTIONS: {
    presenter: 'Take your time. Silence is part of the work, and you need not answer everything.',
    other: 'One open question at a time, for the presenter’s sake. After it, wait.',
  },
  ACTIONS: {
    presenter: 'What will you try before the next session? Choose something small enough to do.',
    other: 'Listen while the presenter settles what to try.',
  },
  OUTCOME: {
    presenter: 'In your own words: what do you take away from this?',
    other: 'The presenter sums up. The last word is theirs.',
  },
  EVALUATION: 'Look back: what has being in this set done for you?',
  DECISION: 'Decide together how you go on: another round, on your own, or a good ending.',
  REFLECTION: 'A few quiet minutes, each for yourself. No more questions.',
};

export function guidanceFor(kind: PhaseKind, part: Part): string {
  const words = GUIDANCE[kind];
  return typeof words === 'string' ? words : words[part];
}
