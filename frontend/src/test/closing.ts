import type { AnsweredQuestion, Closing, Evaluation, Outcomes, Theme } from '@/api/generated/model';
import { amara, ben, chiara } from './people';

/** How the set Larch comes to its end, as the API tells of it. */

export const standardId = (number: number) => `01990000-0000-7000-8000-0000000000${number}`;

const question = (
  number: number,
  level: AnsweredQuestion['level'],
  kind: AnsweredQuestion['kind'],
  words: string,
): AnsweredQuestion => ({
  questionId: standardId(number),
  level,
  kind,
  question: words,
  standard: true,
  scale: null,
  text: null,
  released: false,
});

export const questions = [
  question(11, 'ME', 'SCALE', 'I see my own difficulties more clearly.'),
  question(13, 'ME', 'OPEN', 'What have you found?'),
  question(21, 'SET', 'SCALE', 'I could say what I thought.'),
  question(33, 'PROGRAMME', 'OPEN', 'What should the programme change?'),
];

export function evaluation(differing: Partial<Evaluation> = {}): Evaluation {
  return { state: null, givenAt: null, questions, allowedActions: ['evaluateSet'], ...differing };
}

export function closing(differing: Partial<Closing> = {}): Closing {
  return {
    decision: null,
    wishes: [{ person: ben, wish: 'RENEW' }],
    undecided: [amara, chiara],
    ...differing,
  };
}

export function theme(number: number, differing: Partial<Theme> = {}): Theme {
  return {
    id: `0198c0de-0009-7000-8000-00000000000${number}`,
    turnId: null,
    text: 'Being heard',
    releasedAt: null,
    ...differing,
  };
}

export function outcomes(differing: Partial<Outcomes> = {}): Outcomes {
  return {
    turns: [
      {
        turnId: '0198c0de-0008-7000-8000-000000000001',
        sessionId: '0198c0de-0006-7000-8000-000000000002',
        presenter: amara,
        heldAt: '2026-10-01T17:00:00Z',
        summary: 'I will open it with what I do not know.',
      },
      {
        turnId: '0198c0de-0008-7000-8000-000000000002',
        sessionId: '0198c0de-0006-7000-8000-000000000003',
        presenter: ben,
        heldAt: '2026-10-29T18:00:00Z',
        summary: null,
      },
    ],
    summaries: [],
    myThemes: [],
    allowedActions: ['writeMySummary', 'markTheme'],
    ...differing,
  };
}
