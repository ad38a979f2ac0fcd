import { Button, Textarea, TextInput } from '@mantine/core';
import { undertakeAction } from '@/api/generated/action/action';
import { useListSessions } from '@/api/generated/session/session';
import { useAnnounce } from '@/ui/Announcer';
import { localDate, shiftDate } from '@/ui/due';
import { EmptyState } from '@/ui/EmptyState';
import { FormError } from '@/ui/FormError';
import { SmallStep } from '@/ui/SmallStep';
import { dateInWords } from '@/ui/time';
import { useDraft } from '@/ui/useDraft';
import { useNow } from '@/ui/useNow';
import { useProblemForm } from '@/ui/useProblemForm';
import { firstName } from '@/words';
import { mayInTurn, useRoomView } from '../roomContext';
import { useCommand } from '../useCommand';
import { StillToPass } from './StillToPass';
import classes from './stages.module.css';

/** What the presenter will try before the next session. The others see each action as it is kept. */
export function ActionsStage() {
  const { room, me } = useRoomView();
  if (!room.turn) {
    return null;
  }
  const { turn, actions, questions } = room.turn;
  const mine = turn.presenter.id === me.id;
  const thoughtful = questions.filter(({ madeMeThink }) => madeMeThink);
  return (
    <>
      <StillToPass />
      {actions.length > 0 && (
        <ul className={classes.cards}>
          {actions.map((action) => (
            <li key={action.id} className={classes.card}>
              <p className={classes.actionWords}>{action.description}</p>
              <p className={classes.soft}>{`By ${dateInWords(action.dueOn)}`}</p>
            </li>
          ))}
        </ul>
      )}
      {actions.length === 0 && !mine && (
        <EmptyState title={`${firstName(turn.presenter)} is thinking`}>
          What is decided will appear here.
        </EmptyState>
      )}
      {mayInTurn(room, 'undertakeAction') && <NewActionForm key={turn.id} turnId={turn.id} />}
      {mine && thoughtful.length > 0 && (
        <section aria-labelledby="thoughtful" className={classes.reminder}>
          <h2 id="thoughtful" className={classes.clauseTitle}>
            What made you think
          </h2>
          <ul>
            {thoughtful.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function NewActionForm({ turnId }: { turnId: string }) {
  const { room, me } = useRoomView();
  const { session } = room;
  const announce = useAnnounce();
  const today = localDate(useNow(60_000));
  const sessions = useListSessions(session.set.id);
  const next = sessions.data?.items
    .filter(({ state, startsAt }) => state === 'PLANNED' && startsAt > session.startsAt)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))[0];
  const latest = next && shiftDate(localDate(Date.parse(next.startsAt)), -1);
  const [draft, keep, discard] = useDraft(`action:${turnId}:${me.id}`, {
    description: '',
    dueOn: '',
  });
  const form = useProblemForm({
    initialValues: draft,
    onValuesChange: keep,
    validate: {
      description: (words: string) => (words.trim() ? null : 'Say what you will try'),
    },
  });
  const undertake = useCommand((action: { description: string; dueOn: string }, once) =>
    undertakeAction(turnId, action, once),
  );
  const proposed = latest ?? shiftDate(today, 14);
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.submit(async ({ description, dueOn }) => {
        await undertake.mutateAsync({ description: description.trim(), dueOn: dueOn || proposed });
        discard();
        form.setValues({ description: '', dueOn: '' });
        announce('Your action is kept');
      })}
    >
      <Textarea
        label="I will…"
        description="One thing, yours alone, that you can tell of next time."
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        {...form.getInputProps('description')}
      />
      <SmallStep description={form.getValues().description} />
      <TextInput
        type="date"
        label="By"
        description={
          next
            ? `Your next session is on ${dateInWords(localDate(Date.parse(next.startsAt)))}.`
            : 'Before your next session.'
        }
        min={today}
        max={latest}
        className={classes.date}
        {...form.getInputProps('dueOn')}
        value={form.getValues().dueOn || proposed}
      />
      <FormError error={form.problem} />
      <Button type="submit" loading={form.saving} className={classes.start}>
        Undertake this
      </Button>
    </form>
  );
}
