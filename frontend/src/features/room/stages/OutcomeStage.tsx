import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { recordOutcome } from '@/api/generated/question/question';
import { useAnnounce } from '@/ui/Announcer';
import { EmptyState } from '@/ui/EmptyState';
import { FormError } from '@/ui/FormError';
import { PlainText } from '@/ui/PlainText';
import { dateInWords } from '@/ui/time';
import { useDraft } from '@/ui/useDraft';
import { useProblemForm } from '@/ui/useProblemForm';
import { firstName } from '@/words';
import { mayInTurn, useRoomView } from '../roomContext';
import { useCommand } from '../useCommand';
import { StillToPass } from './StillToPass';
import classes from './stages.module.css';

/** The presenter's own summary, or that there is none. */
export function OutcomeStage() {
  const { room } = useRoomView();
  const [changing, setChanging] = useState(false);
  if (!room.turn) {
    return null;
  }
  const { turn, outcome, actions } = room.turn;
  const mayRecord = mayInTurn(room, 'recordOutcome');
  return (
    <>
      <StillToPass />
      {mayRecord && (!outcome || changing) ? (
        <OutcomeForm
          key={turn.id}
          turnId={turn.id}
          before={{ none: outcome?.none ?? false, summary: outcome?.summary ?? '' }}
          onKept={() => setChanging(false)}
        />
      ) : outcome ? (
        <article className={classes.paper}>
          {outcome.none ? (
            <p className={classes.large}>
              {`${firstName(turn.presenter)} leaves it unsaid today.`}
            </p>
          ) : (
            <div className={classes.brief}>
              <PlainText text={outcome.summary ?? ''} />
            </div>
          )}
          {mayRecord && (
            <Button variant="subtle" onClick={() => setChanging(true)} className={classes.start}>
              Change it
            </Button>
          )}
        </article>
      ) : (
        <EmptyState title={`${firstName(turn.presenter)} has the last word`}>
          The summary appears here when it is written.
        </EmptyState>
      )}
      {actions.length > 0 && (
        <section aria-labelledby="undertaken" className={classes.reminder}>
          <h2 id="undertaken" className={classes.clauseTitle}>
            To try before next time
          </h2>
          <ul>
            {actions.map(({ id, description, dueOn }) => (
              <li key={id}>
                {description} <span className={classes.soft}>{`by ${dateInWords(dueOn)}`}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface OutcomeFormProps {
  turnId: string;
  before: { none: boolean; summary: string };
  onKept: () => void;
}

function OutcomeForm({ turnId, before, onKept }: OutcomeFormProps) {
  const { me } = useRoomView();
  const announce = useAnnounce();
  const [draft, keep, discard] = useDraft(`outcome:${turnId}:${me.id}`, before);
  const form = useProblemForm({
    initialValues: draft,
    onValuesChange: keep,
    validate: {
      summary: (words: string, { none }: { none: boolean }) =>
        none || words.trim() ? null : 'Write a sentence, or tick that there is none',
    },
  });
  const record = useCommand((entry: Parameters<typeof recordOutcome>[1]) =>
    recordOutcome(turnId, entry),
  );
  const { none } = form.getValues();
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.submit(async ({ summary }) => {
        await record.mutateAsync({ none, summary: none ? null : summary.trim() });
        discard();
        announce('Your outcome is kept');
        onKept();
      })}
    >
      <Textarea
        label="What I take away"
        description="Your words, not anybody else’s. A sentence is enough."
        autosize
        minRows={4}
        maxRows={14}
        maxLength={4000}
        disabled={none}
        {...form.getInputProps('summary')}
      />
      <Checkbox
        label="I have no outcome to put into words today"
        {...form.getInputProps('none', { type: 'checkbox' })}
      />
      <FormError error={form.problem} />
      <Group gap="sm">
        <Button type="submit" loading={form.saving}>
          Keep this
        </Button>
      </Group>
    </form>
  );
}
