import { Button, Menu } from '@mantine/core';
import { Check, ChevronDown, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { completeAction, noteProgress } from '@/api/generated/action/action';
import type { Action, ActionState } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { dueInWords, localDate } from '@/ui/due';
import { ProgressNote } from '@/ui/ProgressNote';
import { ProgressNoteForm } from '@/ui/ProgressNoteForm';
import { Card } from '@/ui/Section';
import { StateBadge, type StateTone } from '@/ui/StateBadge';
import { RelativeTime } from '@/ui/Time';
import { useNow } from '@/ui/useNow';
import { actionStateWords } from '@/words';
import classes from './ActionsPage.module.css';
import { CarryDialog } from './CarryDialog';
import { DropDialog } from './DropDialog';
import { EditDialog } from './EditDialog';

const TONES: Record<ActionState, StateTone> = {
  OPEN: 'waiting',
  TRIED: 'active',
  CARRIED: 'waiting',
  DONE: 'good',
  DROPPED: 'ended',
};

type Deed = 'note' | 'complete' | 'carry' | 'drop' | 'edit';

/** One action: what, by when, what came of it so far, and what can be done with it now. */
export function ActionCard({ action }: { action: Action }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [deed, setDeed] = useState<Deed | null>(null);
  const today = localDate(useNow(60_000));
  const may = (operation: string) => action.allowedActions.includes(operation);
  const finished = action.state === 'DONE' || action.state === 'DROPPED';
  const close = () => setDeed(null);
  const more = may('carryAction') || may('dropAction') || may('updateAction');

  return (
    <Card>
      <div className={classes.top}>
        <StateBadge tone={TONES[action.state]}>{actionStateWords[action.state]}</StateBadge>
        {!finished && (
          <span className={action.dueOn < today ? classes.late : undefined}>
            {dueInWords(action.dueOn, today)}
          </span>
        )}
        <Link to={paths.turn({ turnId: action.turnId })}>{action.set.name}</Link>
      </div>
      <p className={classes.words}>{action.description}</p>
      {action.notes.length > 0 && (
        <ol className={classes.notes} aria-label="What you told of it">
          {action.notes.map((note) => (
            <li key={note.id}>
              <p className={classes.when}>
                <RelativeTime instant={note.notedAt} />
              </p>
              <ProgressNote note={note} />
            </li>
          ))}
        </ol>
      )}
      {deed === 'note' && (
        <ProgressNoteForm
          draftKey={`progress:${action.id}:${action.owner.id}`}
          onCancel={close}
          onSave={async (words) => {
            await noteProgress(action.id, { notYet: false, ...words });
            close();
            announce('Your note is kept');
            await refresh();
          }}
        />
      )}
      {deed !== 'note' && (may('noteProgress') || may('completeAction') || more) && (
        <div className={classes.top}>
          {may('noteProgress') && (
            <Button
              variant={action.notes.length === 0 ? 'filled' : 'default'}
              leftSection={<PencilLine size={18} aria-hidden />}
              onClick={() => setDeed('note')}
            >
              {action.notes.length === 0 ? 'Tell what happened' : 'Add a note'}
            </Button>
          )}
          {may('completeAction') && (
            <Button
              leftSection={<Check size={18} aria-hidden />}
              onClick={() => setDeed('complete')}
            >
              Done
            </Button>
          )}
          {more && (
            <Menu position="bottom-start" width={240}>
              <Menu.Target>
                <Button variant="subtle" rightSection={<ChevronDown size={16} aria-hidden />}>
                  More
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {may('carryAction') && (
                  <Menu.Item onClick={() => setDeed('carry')}>Carry over to a later day</Menu.Item>
                )}
                {may('updateAction') && (
                  <Menu.Item onClick={() => setDeed('edit')}>Change its words</Menu.Item>
                )}
                {may('dropAction') && (
                  <Menu.Item onClick={() => setDeed('drop')}>Drop it</Menu.Item>
                )}
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
      <ConfirmDialog
        opened={deed === 'complete'}
        onClose={close}
        title="Is it done?"
        confirmLabel="It is done"
        onConfirm={async () => {
          await completeAction(action.id);
          announce('Kept as done');
          await refresh();
        }}
      >
        It moves to the actions of before, with what you told of it. This cannot be undone.
      </ConfirmDialog>
      {deed === 'carry' && <CarryDialog action={action} today={today} onClose={close} />}
      {deed === 'drop' && <DropDialog action={action} onClose={close} />}
      {deed === 'edit' && <EditDialog action={action} onClose={close} />}
    </Card>
  );
}
