import type { ApplicationQuestion, QuestionFormat, QuestionsDraft } from '@/api/generated/model';

/** What one types about a question; its choices stand one on each line. */
export type QuestionValues = {
  id: string | null;
  kind: QuestionFormat;
  text: string;
  required: boolean;
  choices: string;
};

export type QuestionsValues = { questions: QuestionValues[] };

export const NEW_QUESTION: QuestionValues = {
  id: null,
  kind: 'SHORT_TEXT',
  text: '',
  required: false,
  choices: '',
};

export const formatWords: Record<QuestionFormat, string> = {
  SHORT_TEXT: 'A line',
  LONG_TEXT: 'Some sentences',
  CHOICE: 'One of several choices',
};

export function valuesOf({
  id,
  kind,
  text,
  required,
  choices,
}: ApplicationQuestion): QuestionValues {
  return { id, kind, text, required, choices: choices.join('\n') };
}

export function questionsDraftOf({ questions }: QuestionsValues): QuestionsDraft {
  return {
    questions: questions.map(({ id, kind, text, required, choices }) => ({
      id,
      kind,
      text: text.trim(),
      required,
      choices: kind === 'CHOICE' ? choicesOf(choices) : [],
    })),
  };
}

function choicesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function misfitOf(choices: string[]): string | null {
  const twice = choices.find((choice, at) => choices.indexOf(choice) < at);
  if (twice) {
    return `“${twice}” stands there twice`;
  }
  return choices.length < 2 ? 'Write at least two choices, one on each line' : null;
}

export const questionChecks = {
  questions: {
    text: (value: string) => (value.trim() ? null : 'Write the question'),
    choices: (value: string, { questions }: QuestionsValues, path: string) => {
      const at = Number(path.split('.')[1]);
      return questions[at]?.kind === 'CHOICE' ? misfitOf(choicesOf(value)) : null;
    },
  },
};
