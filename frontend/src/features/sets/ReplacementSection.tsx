import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { LearningSet, Replacement } from '@/api/generated/model';
import {
  answerReplacement,
  askForReplacement,
  useListReplacements,
} from '@/api/generated/replacement/replacement';
import { useRefresh } from '@/api/useRefresh';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { Card } from '@/ui/Section';
import classes from './Sets.module.css';

/** When a seat of a running set is free: whether somebody new may come, which its members decide together. */
export function ReplacementSection({ set }: { set: LearningSet }) {
  const replacements = useListReplacements(set.id, { query: { enabled: set.state === 'RUNNING' } });
  const open = (replacements.data?.items ?? []).filter(
    ({ state }) => state === 'ASKING' || state === 'AGREED',
  );
  const free = set.capacity - set.members.length - open.length;
  const mayAsk = set.allowedActions.includes('askForReplacement') && free > 0;
  if (set.state !== 'RUNNING' || (open.length === 0 && !mayAsk)) {
    return null;
  }
  return (
    <div className={classes.evaluation}>
      <Card title="A place is free" level={2}>
        {open.map((replacement) => (
          <Seat key={replacement.id} replacement={replacement} />
        ))}
        {mayAsk && <Ask set={set} />}
      </Card>
    </div>
  );
}

function Seat({ replacement }: { replacement: Replacement }) {
  const { state, asked, answered, myAnswer, allowedActions } = replacement;
  const { busy, problem, act } = useAct();
  if (state === 'AGREED') {
    return (
      <p className={classes.quiet}>
        Everybody agreed: the place is offered to the next person who waits for one.
      </p>
    );
  }
  const may = allowedActions.includes('answerReplacement');
  const say = (agrees: boolean) =>
    act('Your answer is kept', () => answerReplacement(replacement.id, { agrees }));
  return (
    <>
      <p className={classes.quiet}>
        {may
          ? 'May somebody who waits for a place join you? They come only if everybody agrees. Nobody learns who said what.'
          : 'Its members are asked whether somebody new may join them.'}
        {` ${answered} of ${asked} have answered.`}
        {myAnswer !== null && (myAnswer ? ' You agree.' : ' You would rather not.')}
      </p>
      {may && (
        <Group>
          <Button
            variant={myAnswer === true ? 'light' : 'default'}
            aria-pressed={myAnswer === true}
            loading={busy}
            onClick={() => say(true)}
          >
            I agree
          </Button>
          <Button
            variant={myAnswer === false ? 'light' : 'default'}
            aria-pressed={myAnswer === false}
            loading={busy}
            onClick={() => say(false)}
          >
            Rather not
          </Button>
        </Group>
      )}
      <FormError error={problem} />
    </>
  );
}

function Ask({ set }: { set: LearningSet }) {
  const { busy, problem, act } = useAct();
  return (
    <>
      <p className={classes.quiet}>
        The set has started. Somebody new comes only if its members agree.
      </p>
      <div>
        <Button
          variant="light"
          loading={busy}
          onClick={() => act('The members are asked', () => askForReplacement(set.id))}
        >
          Ask the members
        </Button>
      </div>
      <FormError error={problem} />
    </>
  );
}

function useAct() {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const act = async (done: string, work: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      announce(done);
      await refresh();
    } catch (refusal) {
      setProblem(refusal);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, act };
}
