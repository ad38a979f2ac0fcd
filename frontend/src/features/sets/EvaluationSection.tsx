import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Evaluation, LearningSet } from '@/api/generated/model';
import { evaluateSet, useGetMyEvaluation } from '@/api/generated/set/set';
import { ProblemError } from '@/api/problem';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { PlainText } from '@/ui/PlainText';
import { Card } from '@/ui/Section';
import { useProblemForm } from '@/ui/useProblemForm';
import { listOf } from '@/words';
import classes from './Sets.module.css';

/** As a set comes to its end: each member's look back, and who has still to give theirs. */
export function EvaluationSection({ set }: { set: LearningSet }) {
  const may = set.allowedActions.includes('evaluateSet');
  const mine = useGetMyEvaluation(set.id, { query: { enabled: may } });
  const members = set.members.filter((member) => !member.offered);
  const missing = members.filter((member) => !member.evaluated).map(({ person }) => person.name);
  if (!may || set.state !== 'RUNNING') {
    return null;
  }
  const none = mine.error instanceof ProblemError && mine.error.status === 404;
  return (
    <div className={classes.evaluation}>
      <Card title="Looking back" level={2}>
        <p className={classes.quiet}>
          {missing.length === members.length
            ? 'Before a set closes, each member says what it was worth to them, or prefers not to.'
            : missing.length > 0
              ? `${listOf(missing)} ${missing.length === 1 ? 'has' : 'have'} still to look back before the set can close.`
              : 'Everybody has looked back: the set can close.'}
        </p>
        <Loaded
          query={none ? { data: null, error: null, refetch: mine.refetch } : mine}
          what="your evaluation"
        >
          {(evaluation: Evaluation | null) => <MyEvaluation set={set} given={evaluation} />}
        </Loaded>
      </Card>
    </div>
  );
}

function MyEvaluation({ set, given }: { set: LearningSet; given: Evaluation | null }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [writing, setWriting] = useState(false);
  const form = useProblemForm({
    initialValues: { text: given?.text ?? '' },
    validate: {
      text: (value: string) => (value.trim() ? null : 'Write something, or choose to say nothing'),
    },
  });
  const [problem, setProblem] = useState<unknown>(null);

  const give = async (declined: boolean, text: string | null) => {
    await evaluateSet(set.id, { declined, text });
    announce('Thank you');
    setWriting(false);
    await refresh();
  };

  if (!writing) {
    return (
      <>
        {given && !given.declined && given.text && <PlainText text={given.text} />}
        {given?.declined && <p>You prefer to say nothing.</p>}
        <Group>
          <Button variant={given ? 'subtle' : 'light'} onClick={() => setWriting(true)}>
            {given ? 'Change it' : 'Write mine'}
          </Button>
          {!given && (
            <Button
              variant="subtle"
              onClick={() => give(true, null).catch((refusal) => setProblem(refusal))}
            >
              I prefer to say nothing
            </Button>
          )}
        </Group>
        <FormError error={problem} />
      </>
    );
  }
  return (
    <form noValidate onSubmit={form.submit(({ text }) => give(false, text.trim()))}>
      <Textarea
        label="What was this set worth to you?"
        description="What you learned, what you would do differently, what you take along."
        autosize
        minRows={4}
        maxRows={16}
        maxLength={4000}
        {...form.getInputProps('text')}
      />
      <FormError error={form.problem} />
      <Group mt="md">
        <Button type="submit" loading={form.saving}>
          Keep it
        </Button>
        <Button variant="default" onClick={() => setWriting(false)}>
          Not now
        </Button>
      </Group>
    </form>
  );
}
