import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { Answer, ApplicationQuestion } from '@/api/generated/model';

interface AnswerFieldsProps {
  questions: ApplicationQuestion[];
  /** The form's `getInputProps`; the answers are its field `answers`, by the question's id. */
  inputProps: (path: string) => object;
}

/** A field for each question, of the kind in which it is answered. */
export function AnswerFields({ questions, inputProps }: AnswerFieldsProps) {
  return questions.map(({ id, kind, text, required, choices }) => {
    const field = {
      label: required ? text : `${text} (optional)`,
      required,
      withAsterisk: false,
      ...inputProps(`answers.${id}`),
    };
    if (kind === 'CHOICE') {
      return (
        <Radio.Group key={id} {...field}>
          <Stack gap="xs" mt={6}>
            {choices.map((choice) => (
              <Radio key={choice} value={choice} label={choice} />
            ))}
          </Stack>
        </Radio.Group>
      );
    }
    return kind === 'LONG_TEXT' ? (
      <Textarea key={id} autosize minRows={3} maxLength={4000} {...field} />
    ) : (
      <TextInput key={id} maxLength={200} {...field} />
    );
  });
}

/** The fields before anything is answered. */
export function noAnswers(questions: ApplicationQuestion[]): Record<string, string> {
  return Object.fromEntries(questions.map(({ id }) => [id, '']));
}

/** A check for each question that has to be answered. */
export function answerChecks(
  questions: ApplicationQuestion[],
): Record<string, (answer: string) => string | null> {
  return Object.fromEntries(
    questions
      .filter(({ required }) => required)
      .map(({ id }) => [id, (answer) => (answer.trim() ? null : 'This has to be answered')]),
  );
}

/** The answers that were given. */
export function answersOf(answers: Record<string, string>): Answer[] {
  return Object.entries(answers)
    .filter(([, text]) => text.trim())
    .map(([questionId, text]) => ({ questionId, text: text.trim() }));
}
