import { Button, Group, Select, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { askMembers } from '@/api/generated/closing/closing';
import type { EvaluationKind, EvaluationLevel, EvaluationQuestion } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { LEVELS, levelWords } from '@/closing/levels';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { EmptyState } from '@/ui/EmptyState';
import { FormError } from '@/ui/FormError';
import { NumberedFields, NumberedList } from '@/ui/NumberedFields';
import { useProblemForm } from '@/ui/useProblemForm';
import { UnsavedWork } from '@/unsaved/UnsavedWork';

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

interface OwnQuestionsFormProps {
  programmeId: string;
  /** Those that the programme asks beside the standard ones, in their order. */
  questions: EvaluationQuestion[];
}

/** What a programme asks beside the standard questions, to be added to, reworded, moved and taken out. */
export function OwnQuestionsForm({ programmeId, questions }: OwnQuestionsFormProps) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const back = paths.organiseProgramme({ programmeId });
  const form = useProblemForm<{ questions: OwnQuestion[] }>({
    initialValues: {
      questions: questions.map(({ id, level, kind, text }) => ({ id, level, kind, text })),
    },
    validate: {
      questions: { text: (value: string) => (value.trim() ? null : 'Write the question') },
    },
  });
  const own = form.values.questions.map((question, at) => ({ question, at }));
  const field = (at: number, name: string) => form.getInputProps(`questions.${at}.${name}`);
  return (
    <form
      noValidate
      onSubmit={form.submit(async (values) => {
        await askMembers(programmeId, {
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
          Ask what you need to know about your programme. A question whose words you change becomes
          a new one; answers stay with the old.
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
  );
}
