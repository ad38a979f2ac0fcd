import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { count } from '@/placeWords';
import { useAnnounce } from '@/ui/Announcer';
import { EmptyState } from '@/ui/EmptyState';
import { NumberedFields, NumberedList } from '@/ui/NumberedFields';
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
      <NumberedList>
        {places.map(({ question, at }) => {
          const field = (name: string) => form.getInputProps(`questions.${at}.${name}`);
          const times = question.id ? (answered.get(question.id) ?? 0) : 0;
          return (
            <NumberedFields
              key={at}
              what="question"
              at={at}
              of={questions.length}
              named={question.text}
              onMove={(to) => move(at, to)}
              onRemove={() => {
                form.removeListItem('questions', at);
                announce('Question taken out');
              }}
            >
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
            </NumberedFields>
          );
        })}
      </NumberedList>
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
