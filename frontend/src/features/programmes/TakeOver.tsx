import { Button, Stack } from '@mantine/core';
import { useListApplicationQuestions } from '@/api/generated/application-question/application-question';
import {
  takeOverApplication,
  useListApplicationAnswers,
} from '@/api/generated/enrolment/enrolment';
import type { ApplicationQuestion, Enrolment, GivenAnswer } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { AnswerFields, answersOf, unanswered } from '@/ui/AnswerFields';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { Loaded } from '@/ui/Loaded';
import { PlainText } from '@/ui/PlainText';
import { useProblemForm } from '@/ui/useProblemForm';

/** What an organiser wrote down for the reader, to be taken over, with what is still to be answered. */
export function TakeOver({ enrolment }: { enrolment: Enrolment }) {
  const questions = useListApplicationQuestions(enrolment.programme.id);
  const answers = useListApplicationAnswers(enrolment.id);
  return (
    <InlineNotice title={`${enrolment.enteredBy?.name} entered this for you`}>
      {enrolment.motivation && <PlainText text={enrolment.motivation} />}
      <Loaded query={questions} what="the questions">
        {(asked) => (
          <Loaded query={answers} what="your answers">
            {(given) => (
              <TakeOverForm enrolment={enrolment} questions={asked.items} given={given.items} />
            )}
          </Loaded>
        )}
      </Loaded>
    </InlineNotice>
  );
}

interface TakeOverFormProps {
  enrolment: Enrolment;
  questions: ApplicationQuestion[];
  given: GivenAnswer[];
}

function TakeOverForm({ enrolment, questions, given }: TakeOverFormProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const form = useProblemForm({
    initialValues: {
      answers: Object.fromEntries(
        questions.map(({ id }) => [
          id,
          given.find(({ questionId }) => questionId === id)?.text ?? '',
        ]),
      ),
    },
    validate: ({ answers }) => unanswered(questions, answers),
  });
  return (
    <form
      noValidate
      onSubmit={form.submit(async ({ answers }) => {
        await takeOverApplication(enrolment.id, { answers: answersOf(answers) });
        announce('The application is yours');
        await refresh();
      })}
    >
      <Stack gap="md" mt="sm">
        <AnswerFields questions={questions} inputProps={form.getInputProps} />
        <FormError error={form.problem} />
        <div>
          <Button type="submit" size="sm" loading={form.saving}>
            That is right
          </Button>
        </div>
      </Stack>
    </form>
  );
}
