import { Radio, Stack, Textarea, TextInput } from '@mantine/core';

interface Asked {
  id: string;
  kind: 'SHORT_TEXT' | 'LONG_TEXT' | 'CHOICE';
  text: string;
  required: boolean;
  choices: string[];
}

interface AnswerFieldsProps {
  questions: Asked[];
  /** The form's `getInputProps`; the answers are its field `answers`, by the question's id. */
  inputProps: (path: string) => object;
}

/** A field for each question, of the kind in which it is answered. */
export function AnswerFields({ questions, inputProps }: AnswerFieldsProps) {
  return questions.map(({ id, kind, text, required, choices }) => {
    const field = {
      label: required ? text : `${text} (optional)`,
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

/** What has to be answered and is not, by the path of its field. */
export function unanswered(
  questions: Asked[],
  answers: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    questions
      .filter(({ id, required }) => required && !answers[id]?.trim())
      .map(({ id }) => [`answers.${id}`, 'This has to be answered']),
  );
}

/** The answers that were given. */
export function answersOf(answers: Record<string, string>): { questionId: string; text: string }[] {
  return Object.entries(answers)
    .filter(([, text]) => text.trim())
    .map(([questionId, text]) => ({ questionId, text: text.trim() }));
}
