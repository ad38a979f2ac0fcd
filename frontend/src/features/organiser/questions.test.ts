import { expect, it } from 'vitest';
import { NEW_QUESTION, questionChecks } from './questions';

const told = (choices: string) =>
  questionChecks.questions.choices(
    choices,
    { questions: [{ ...NEW_QUESTION, kind: 'CHOICE', choices }] },
    'questions.0.choices',
  );

it('names the choice that stands twice, and passes over blank lines', () => {
  expect(told('A year\n\nLess\nA year ')).toBe('“A year” stands there twice');
  expect(told('A year\n\n')).toBe('Write at least two choices, one on each line');
  expect(told('A year\n\nLess')).toBeNull();
});
