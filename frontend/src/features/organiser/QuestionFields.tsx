import { ActionIcon, Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { count } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { EmptyState } from '@/ui/EmptyState';
import type { ProblemForm } from '@/ui/useProblemForm';
import classes from './Questions.module.css';
import { formatWords, NEW_QUESTION, type QuestionsValues } from './questions';

interface QuestionFieldsProps {
  form: ProblemForm<QuestionsValues>;
  /** How many have answered each question that is there already. */
  answered: Map<string, number>;
}

/** Questions in their order: each can be written, moved and taken out, and new ones come to the end. */
export function QuestionFields({ form, answered }: QuestionFieldsProps) {
  const announce = useAnnounce();
  const { questions } = form.values;
  const move = (from: number, to: number) => {
    form.reorderListItem('questions', { from, to });
    announce(`Moved to place ${to + 1} of ${questions.length}`);
  };
  const places = questions.map((question, at) => ({ question, at }));
  return (
    <div>
      {questions.length === 0 && (
        <EmptyState title="Nothing else is asked">
          A question can be answered in a line, in some sentences, or by one of several choices.
        </EmptyState>
      )}
      <ol className={classes.questions}>
        {places.map(({ question, at }) => {
          const field = (name: string) => form.getInputProps(`questions.${at}.${name}`);
          const times = question.id ? (answered.get(question.id) ?? 0) : 0;
          return (
            <li key={at} className={classes.question}>
              <fieldset className={classes.fields}>
                <legend className={classes.legend}>{`Question ${at + 1}`}</legend>
                <TextInput label="What you ask" maxLength={500} {...field('text')} />
                <Select
                  label="How it is answered"
                  allowDeselect={false}
                  maw="20rem"
                  data={Object.entries(formatWords).map(([value, label]) => ({ value, label }))}
                  {...field('kind')}
                />
                {question.kind === 'CHOICE' && (
                  <Textarea
                    label="Choices"
                    description="One on each line."
                    autosize
                    minRows={3}
                    {...field('choices')}
                  />
                )}
                <Checkbox
                  label="It has to be answered"
                  {...form.getInputProps(`questions.${at}.required`, { type: 'checkbox' })}
                />
                {times > 0 && (
                  <p className={classes.note}>
                    {`${count(times, 'application')} answered it. If you put it into other words, it becomes a new question, and those answers stay with the old one.`}
                  </p>
                )}
              </fieldset>
              <div className={classes.tools}>
                <ActionIcon
                  aria-label={`Move question ${at + 1} up`}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                >
                  <ArrowUp size={20} />
                </ActionIcon>
                <ActionIcon
                  aria-label={`Move question ${at + 1} down`}
                  disabled={at === questions.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  <ArrowDown size={20} />
                </ActionIcon>
                <ActionIcon
                  color="brick"
                  aria-label={`Take out question ${at + 1}${question.text && `, ${question.text}`}`}
                  onClick={() => {
                    form.removeListItem('questions', at);
                    announce('Question taken out');
                  }}
                >
                  <Trash2 size={20} />
                </ActionIcon>
              </div>
            </li>
          );
        })}
      </ol>
      <Button
        variant="default"
        leftSection={<Plus size={18} />}
        mb="lg"
        disabled={questions.length >= 30}
        onClick={() => form.insertListItem('questions', { ...NEW_QUESTION })}
      >
        Add a question
      </Button>
    </div>
  );
}
