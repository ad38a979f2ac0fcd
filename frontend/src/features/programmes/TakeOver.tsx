import { Button, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { useListApplicationQuestions } from '@/api/generated/application-question/application-question';
import {
  takeOverApplication,
  useListApplicationAnswers,
} from '@/api/generated/enrolment/enrolment';
import type { ApplicationQuestion, Enrolment, GivenAnswer } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { AnswerFields, answerChecks, answersOf, noAnswers } from '@/applicant/AnswerFields';
import { availabilityWords } from '@/availability';
import { paths } from '@/paths';
import { experienceWords } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { DataList } from '@/ui/DataList';
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
      <DataList
        items={[
          { term: 'Organisation', value: enrolment.organisation },
          { term: 'Experience', value: experienceWords[enrolment.experienceLevel] },
          {
            term: 'Why you would like to take part',
            value: enrolment.motivation && <PlainText text={enrolment.motivation} />,
          },
          { term: 'When you could meet', value: availabilityWords(enrolment.weeklyAvailability) },
          {
            term: 'Your line manager',
            value: enrolment.lineManagerEmail && (
              <>
                {enrolment.lineManagerEmail} (
                <Link to={paths.profile()}>change it in your profile</Link>)
              </>
            ),
          },
        ]}
      />
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
      answers: {
        ...noAnswers(questions),
        ...Object.fromEntries(given.map(({ questionId, text }) => [questionId, text])),
      },
    },
    validate: { answers: answerChecks(questions) },
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
