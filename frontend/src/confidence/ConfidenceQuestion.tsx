import { Button, Group, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  getGetMyConfidenceQueryKey,
  getGetSetConfidenceQueryKey,
  useGetMyConfidence,
  useGiveConfidence,
} from '@/api/generated/confidence/confidence';
import type { ConfidenceAnswer } from '@/api/generated/model';
import { getGetHomeQueryKey } from '@/api/generated/person/person';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { ErrorState } from '@/ui/ErrorState';
import { FormError } from '@/ui/FormError';
import { PlainText } from '@/ui/PlainText';
import { ScaleField } from '@/ui/ScaleField';
import { useDraft } from '@/ui/useDraft';
import { useProblemForm } from '@/ui/useProblemForm';
import classes from './ConfidenceQuestion.module.css';

interface ConfidenceQuestionProps {
  sessionId: string;
  personId: string;
  /** At the introduction there is no progress yet: it is where one begins. */
  baseline?: boolean;
  /** Says nothing once it is answered. */
  untilAnswered?: boolean;
}

/** How confident are you with your progress? Asked of each member at each session; a pass is an answer. */
export function ConfidenceQuestion({
  sessionId,
  personId,
  baseline = false,
  untilAnswered = false,
}: ConfidenceQuestionProps) {
  const answer = useGetMyConfidence(sessionId);
  const [changing, setChanging] = useState(false);
  if (answer.isError) {
    return <ErrorState error={answer.error} onRetry={() => answer.refetch()} />;
  }
  if (!answer.data) {
    return null;
  }
  const may = answer.data.allowedActions.includes('giveConfidence');
  if (answer.data.given ? untilAnswered && !changing : !may) {
    return null;
  }
  const title = baseline ? 'Where do you begin?' : 'How confident are you with your progress?';
  return (
    <section className={classes.question} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      {answer.data.given && !changing ? (
        <Given answer={answer.data} onChange={may ? () => setChanging(true) : undefined} />
      ) : (
        <AnswerForm
          key={answer.data.givenAt ?? ''}
          answer={answer.data}
          personId={personId}
          onDone={() => setChanging(false)}
        />
      )}
    </section>
  );
}

function Given({ answer, onChange }: { answer: ConfidenceAnswer; onChange?: () => void }) {
  return (
    <>
      <p className={classes.given}>
        {answer.value ? (
          <>
            You answered <strong className={classes.value}>{answer.value}</strong> of 10.
          </>
        ) : (
          'You passed.'
        )}
      </p>
      {answer.words && <PlainText text={answer.words} />}
      <Group gap="sm">
        {onChange && (
          <Button variant="default" size="sm" onClick={onChange}>
            Change it
          </Button>
        )}
        <Link to={paths.confidence({ setId: answer.setId })}>See your line</Link>
      </Group>
    </>
  );
}

interface AnswerFormProps {
  answer: ConfidenceAnswer;
  personId: string;
  onDone: () => void;
}

function AnswerForm({ answer, personId, onDone }: AnswerFormProps) {
  const announce = useAnnounce();
  const client = useQueryClient();
  const give = useGiveConfidence();
  const [draft, keep, discard] = useDraft(`confidence:${answer.sessionId}:${personId}`, {
    value: answer.value ?? null,
    words: answer.words ?? '',
  });
  const form = useProblemForm<{ value: number | null; words: string }>({
    initialValues: draft,
    onValuesChange: keep,
    validate: {
      value: (value) => (value === null ? 'Choose a number, or pass' : null),
    },
  });
  const [passing, setPassing] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);

  const send = async (value: number | null, words: string) => {
    const now = await give.mutateAsync({
      sessionId: answer.sessionId,
      data: { passed: value === null, value, words: words.trim() || null },
    });
    discard();
    announce(value === null ? 'You have passed' : 'Your answer is kept');
    onDone();
    client.setQueryData(getGetMyConfidenceQueryKey(answer.sessionId), now);
    await client.invalidateQueries({ queryKey: getGetSetConfidenceQueryKey(answer.setId) });
    await client.invalidateQueries({ queryKey: getGetHomeQueryKey() });
  };

  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.submit(({ value, words }) => send(value, words))}
    >
      <ScaleField
        label="From 1 to 10"
        ends={['not at all', 'wholly']}
        value={form.values.value}
        onChange={(value) => form.setFieldValue('value', value)}
        error={form.errors.value}
        data-path="value"
      />
      <Textarea
        label="What makes you say so?"
        description="If you like. Nobody but you ever reads it."
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2_000}
        {...form.getInputProps('words')}
      />
      <p className={classes.soft}>
        {answer.shared
          ? 'Your set sees your number, as its contract says.'
          : 'Your number is your own. Your set sees the range of all answers, unless that gives one away.'}
      </p>
      <FormError error={refusal ?? form.problem} />
      <Group gap="sm">
        <Button type="submit" loading={form.saving}>
          Keep it
        </Button>
        <Button
          variant="default"
          loading={passing}
          onClick={async () => {
            setPassing(true);
            setRefusal(null);
            try {
              await send(null, form.values.words);
            } catch (error) {
              setRefusal(error);
            } finally {
              setPassing(false);
            }
          }}
        >
          Pass this time
        </Button>
      </Group>
    </form>
  );
}
