import { Button, Group } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import {
  askApplicants,
  useListApplicationQuestions,
} from '@/api/generated/application-question/application-question';
import type { ApplicationQuestion, Programme } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { useProblemForm } from '@/ui/useProblemForm';
import { UnsavedWork } from '@/unsaved/UnsavedWork';
import classes from './Organiser.module.css';
import { QuestionFields } from './QuestionFields';
import { type QuestionsValues, questionChecks, questionsDraftOf, valuesOf } from './questions';

/** What a programme asks its applicants, beside why they would like to take part. */
export function QuestionsPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const questions = useListApplicationQuestions(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(of) => (
        <Loaded query={questions} what="the questions" shape="page">
          {({ items }) => <QuestionsForm programme={of} questions={items} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface QuestionsFormProps {
  programme: Programme;
  questions: ApplicationQuestion[];
}

function QuestionsForm({ programme, questions }: QuestionsFormProps) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const back = paths.organiseProgramme({ programmeId: programme.id });
  const form = useProblemForm<QuestionsValues>({
    initialValues: { questions: questions.map(valuesOf) },
    validate: questionChecks,
  });
  const answered = new Map(questions.map(({ id, answered: times }) => [id, times]));
  return (
    <>
      <PageHeader
        title="Questions to applicants"
        eyebrow={
          <Link to={back} className={classes.up}>
            {programme.name}
          </Link>
        }
        lead="Everybody who applies says where they work, how experienced they are and why they would like to take part. Ask here what else you need to know; only you and they read it."
      />
      <form
        noValidate
        className={classes.form}
        onSubmit={form.submit(async (values) => {
          await askApplicants(programme.id, questionsDraftOf(values));
          announce('Saved');
          await refresh();
          navigate(back);
        })}
      >
        <UnsavedWork form={form} />
        <QuestionFields form={form} answered={answered} />
        <FormError error={form.problem} />
        <Group mt="lg">
          <Button type="submit" loading={form.saving}>
            Save
          </Button>
          <Button component={Link} to={back} variant="default">
            Not now
          </Button>
        </Group>
      </form>
    </>
  );
}
