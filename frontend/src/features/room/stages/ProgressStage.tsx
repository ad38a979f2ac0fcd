import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { noteProgress } from '@/api/generated/action/action';
import type { ActionProgress } from '@/api/generated/model';
import { ConfidenceQuestion } from '@/confidence/ConfidenceQuestion';
import { useAnnounce } from '@/ui/Announcer';
import { dueInWords, localDate } from '@/ui/due';
import { EmptyState } from '@/ui/EmptyState';
import { Face } from '@/ui/Face';
import { FormError } from '@/ui/FormError';
import { PlainText } from '@/ui/PlainText';
import { ProgressNote } from '@/ui/ProgressNote';
import { ProgressNoteForm } from '@/ui/ProgressNoteForm';
import { StateBadge } from '@/ui/StateBadge';
import { useNow } from '@/ui/useNow';
import { firstName } from '@/words';
import { useRoomView } from '../roomContext';
import { useCommand, useDeed } from '../useCommand';
import classes from './stages.module.css';

/** The actions of last time, one after the other. Each gets a note from its owner, or a “not yet”; then everybody says how confident they are. */
export function ProgressStage() {
  const { room, me } = useRoomView();
  return (
    <>
      {room.progress.length === 0 && room.session.kind !== 'CLOSING' && (
        <EmptyState title="No action is open">
          Nobody has anything to report on today. Go on whenever you are ready.
        </EmptyState>
      )}
      <ul className={classes.cards}>
        {room.progress.map((progress) => (
          <li key={progress.action.id}>
            <OneAction progress={progress} />
          </li>
        ))}
      </ul>
      <ConfidenceQuestion sessionId={room.session.id} personId={me.id} />
      {room.session.kind === 'CLOSING' && <Reasons />}
    </>
  );
}

/** Why each of them came, to look back at when the set closes. */
function Reasons() {
  const { room } = useRoomView();
  if (room.introductions.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons" className={classes.clauseTitle}>
        Why each of you came
      </h2>
      <ul className={classes.cards}>
        {room.introductions.map(({ person, reasons }) => (
          <li key={person.id} className={classes.card}>
            <strong>{person.name}</strong>
            <PlainText text={reasons} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneAction({ progress: { action, noted } }: { progress: ActionProgress }) {
  const { room, me } = useRoomView();
  const announce = useAnnounce();
  const today = localDate(useNow(60_000));
  const [writing, setWriting] = useState(false);
  const sessionId = room.session.id;
  const mine = action.owner.id === me.id;
  const seat = room.session.attendance.findIndex(({ person }) => person.id === action.owner.id);
  const mayNote = action.allowedActions.includes('noteProgress');
  const notYet = useDeed((once) => noteProgress(action.id, { sessionId, notYet: true }, once));
  const note = useCommand((words: Parameters<typeof noteProgress>[1], once) =>
    noteProgress(action.id, words, once),
  );
  // Also what was told between the sessions.
  const latest = noted ? action.notes.at(-1) : undefined;

  return (
    <article className={classes.card} data-mine={mine && !noted}>
      <header className={classes.who}>
        <Face name={action.owner.name} seat={Math.max(0, seat)} />
        <span className={classes.whoWords}>
          <strong>
            {action.owner.name}
            {mine && ' (you)'}
          </strong>
          <span className={classes.soft}>{dueInWords(action.dueOn, today)}</span>
        </span>
        {noted ? (
          <StateBadge tone="good">Told</StateBadge>
        ) : (
          <StateBadge tone="waiting">To tell</StateBadge>
        )}
      </header>
      <p className={classes.actionWords}>{action.description}</p>
      {latest && <ProgressNote note={latest} />}
      {writing && (
        <ProgressNoteForm
          draftKey={`progress:${action.id}:${me.id}`}
          onCancel={() => setWriting(false)}
          onSave={async (words) => {
            await note.mutateAsync({ sessionId, notYet: false, ...words });
            setWriting(false);
            announce('Your note is kept');
          }}
        />
      )}
      <FormError error={notYet.error} />
      {mayNote && !writing && (!noted || mine) && (
        <Group gap="sm">
          {mine && (
            <Button
              variant={noted ? 'default' : 'filled'}
              size="sm"
              onClick={() => setWriting(true)}
            >
              {noted ? 'Write another note' : 'Write a note'}
            </Button>
          )}
          {!noted && (
            <Button
              variant="default"
              size="sm"
              loading={notYet.isPending}
              onClick={() => notYet.mutate()}
            >
              {mine ? 'Not yet' : `Not yet, on behalf of ${firstName(action.owner)}`}
            </Button>
          )}
        </Group>
      )}
    </article>
  );
}
