import { Button } from '@mantine/core';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { noteProgress } from '@/api/generated/action/action';
import type { Action } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { dueInWords, localDate } from '@/ui/due';
import { ProgressNoteForm } from '@/ui/ProgressNoteForm';
import { useNow } from '@/ui/useNow';
import classes from './HomePage.module.css';

/** How many are shown before one is sent to the page of all actions. */
const SHOWN = 3;

/** What I undertook to try, soonest first, with a place for a few words at once. */
export function OpenActions({ actions }: { actions: Action[] }) {
  if (actions.length === 0) {
    return null;
  }
  const soonest = actions.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  return (
    <section aria-labelledby="actions">
      <h2 id="actions" className={classes.title}>
        To try
      </h2>
      <ul className={classes.needs}>
        {soonest.slice(0, SHOWN).map((action) => (
          <li key={action.id} className={classes.action}>
            <OpenAction action={action} />
          </li>
        ))}
      </ul>
      <p className={classes.all}>
        <Link to={paths.actions()}>
          {actions.length > SHOWN ? `All ${actions.length} actions` : 'All my actions'}
        </Link>
      </p>
    </section>
  );
}

function OpenAction({ action }: { action: Action }) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const today = localDate(useNow(60_000));
  const [writing, setWriting] = useState(false);
  return (
    <>
      <p className={classes.actionWords}>{action.description}</p>
      <p className={action.dueOn < today ? classes.late : classes.soft}>
        {`${dueInWords(action.dueOn, today)} · ${action.set.name}`}
      </p>
      {writing ? (
        <ProgressNoteForm
          draftKey={`progress:${action.id}:${action.owner.id}`}
          onCancel={() => setWriting(false)}
          onSave={async (words) => {
            await noteProgress(action.id, { notYet: false, ...words });
            setWriting(false);
            announce('Your note is kept');
            await refresh();
          }}
        />
      ) : (
        action.allowedActions.includes('noteProgress') && (
          <Button
            variant="default"
            size="sm"
            leftSection={<PencilLine size={16} aria-hidden />}
            onClick={() => setWriting(true)}
          >
            {action.notes.length > 0 ? 'Add a note' : 'Tell what happened'}
          </Button>
        )
      )}
    </>
  );
}
