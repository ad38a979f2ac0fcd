import { Button, Group, Select, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { Link, useNavigate, useParams } from 'react-router';
import { askMembers, useListEvaluationQuestions } from '@/api/generated/closing/closing';
import type {
  EvaluationKind,
  EvaluationLevel,
  EvaluationQuestion,
  Programme,
} from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { useRefresh } from '@/api/useRefresh';
import { LEVELS, levelWords } from '@/closing/levels';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { EmptyState } from '@/ui/EmptyState';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { NumberedFields, NumberedList } from '@/ui/NumberedFields';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { UnsavedWork } from '@/ui/UnsavedWork';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './ClosingPages.module.css';
import { EvaluationNav } from './EvaluationNav';

type OwnQuestion = {
  id: string | null;
  level: EvaluationLevel;
  kind: EvaluationKind;
  text: string;
};
const MOST_QUESTIONS = 15;
const NEW_QUESTION: OwnQuestion = { id: null, level: 'PROGRAMME', kind: 'SCALE', text: '' };
const kindWords: Record<EvaluationKind, string> = {
  SCALE: 'By a figure from 1 (not at all) to 5 (very much)',
  OPEN: 'In words',
};

/** What members are asked at the end of their set: the standard questions, and what a programme adds. */
export function EvaluationQuestionsPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const questions = useListEvaluationQuestions(programmeId);
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
  questions: EvaluationQuestion[];
}

function QuestionsForm({ programme, questions }: QuestionsFormProps) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const back = paths.organiseProgramme({ programmeId: programme.id });
  const form = useProblemForm<{ questions: OwnQuestion[] }>({
    initialValues: {
      questions: questions
        .filter(({ standard }) => !standard)
        .map(({ id, level, kind, text }) => ({ id, level, kind, text })),
    },
    validate: {
      questions: { text: (value: string) => (value.trim() ? null : 'Write the question') },
    },
  });
  const own = form.values.questions.map((question, at) => ({ question, at }));
  const field = (at: number, name: string) => form.getInputProps(`questions.${at}.${name}`);
  return (
    <>
      <PageHeader
        title="Evaluation"
        eyebrow={
          <Link to={back} className={classes.up}>
            {programme.name}
          </Link>
        }
        lead="What members are asked at the end of their set. You see figures of at least five people together, never who gave which; words only where their author lets you."
      />
      <EvaluationNav programmeId={programme.id} />
      <div className={classes.narrow}>
        <Section title="Asked in every programme">
          {LEVELS.map((level) => (
            <div key={level}>
              <h3 className={classes.who}>{levelWords[level].title}</h3>
              <ul className={classes.questionList}>
                {questions
                  .filter((question) => question.standard && question.level === level)
                  .map(({ id, text, kind }) => (
                    <li key={id}>
                      {text} {kind === 'OPEN' && <span className={classes.soft}>(in words)</span>}
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </Section>
        <Section title="Your own questions">
          <form
            noValidate
            onSubmit={form.submit(async (values) => {
              await askMembers(programme.id, {
                questions: values.questions.map((question) => ({
                  ...question,
                  text: question.text.trim(),
                })),
              });
              announce('Saved');
              await refresh();
              navigate(back);
            })}
          >
            <UnsavedWork form={form} />
            {own.length === 0 && (
              <EmptyState title="Nothing else is asked">
                Ask what you need to know about your programme. A question whose words you change
                becomes a new one; answers stay with the old.
              </EmptyState>
            )}
            <NumberedList>
              {own.map(({ question, at }) => (
                <NumberedFields
                  key={at}
                  what="question"
                  at={at}
                  of={own.length}
                  named={question.text}
                  onMove={(to) => {
                    form.reorderListItem('questions', { from: at, to });
                    announce(`Moved to place ${to + 1} of ${own.length}`);
                  }}
                  onRemove={() => {
                    form.removeListItem('questions', at);
                    announce('Question taken out');
                  }}
                >
                  <TextInput label="What you ask" maxLength={500} {...field(at, 'text')} />
                  <Select
                    label="What it is about"
                    allowDeselect={false}
                    maw="20rem"
                    data={LEVELS.map((level) => ({ value: level, label: levelWords[level].title }))}
                    {...field(at, 'level')}
                  />
                  <Select
                    label="How it is answered"
                    allowDeselect={false}
                    maw="28rem"
                    data={Object.entries(kindWords).map(([value, label]) => ({ value, label }))}
                    {...field(at, 'kind')}
                  />
                </NumberedFields>
              ))}
            </NumberedList>
            <Button
              variant="default"
              leftSection={<Plus size={18} />}
              mb="lg"
              disabled={own.length >= MOST_QUESTIONS}
              onClick={() => form.insertListItem('questions', { ...NEW_QUESTION })}
            >
              Add a question
            </Button>
            <FormError error={form.problem} />
            <Group mt="sm">
              <Button type="submit" loading={form.saving}>
                Save
              </Button>
              <Button component={Link} to={back} variant="default">
                Not now
              </Button>
            </Group>
          </form>
        </Section>
      </div>
    </>
  );
}
