import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { deleteLogEntry } from '@/api/generated/learning-log/learning-log';
import type { Learning, LearningTopic, LogSet } from '@/api/generated/model';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Markdown } from '@/ui/Markdown';
import { PlainText } from '@/ui/PlainText';
import { dateInWords } from '@/ui/time';
import { EntryDialog } from './EntryDialog';
import classes from './LearningLog.module.css';

const TOPICS: Record<LearningTopic, string | null> = {
  LEARNED: 'What I learned',
  NEXT_ACTIONS: 'What I would do next',
  STRUCK_BY: 'What struck me',
  SET_WORKED: 'How we worked together',
  ABOUT_MYSELF: 'About myself',
  OUTCOME: null,
  CONFIDENCE: null,
  ENTRY: null,
};

/** Something of one's log. What was written elsewhere is changed there; an entry is changed here. */
export function LearningCard({ learning, sets }: { learning: Learning; sets: LogSet[] }) {
  const [deed, setDeed] = useState<'change' | 'delete' | null>(null);
  const refresh = useRefresh();
  const announce = useAnnounce();
  const may = (operation: string) => learning.allowedActions.includes(operation);
  return (
    <article className={classes.learning} data-kind={learning.kind}>
      <header className={classes.head}>
        <h2 className={classes.title}>{titleOf(learning)}</h2>
        <p className={classes.when}>
          <time dateTime={learning.day}>{dateInWords(learning.day)}</time>
          {learning.set && ', '}
          {learning.set &&
            (learning.sessionId ? (
              <Link to={paths.session({ sessionId: learning.sessionId })}>{learning.set.name}</Link>
            ) : (
              learning.set.name
            ))}
        </p>
      </header>
      {learning.passages.map(({ topic, text }) => (
        <div key={topic}>
          {TOPICS[topic] && learning.kind !== 'PROGRESS' && (
            <h3 className={classes.topic}>{TOPICS[topic]}</h3>
          )}
          {topic === 'ENTRY' ? <Markdown text={text} /> : <PlainText text={text} />}
        </div>
      ))}
      {may('updateLogEntry') && (
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={() => setDeed('change')}>
            Change it
          </Button>
          <Button variant="subtle" size="xs" onClick={() => setDeed('delete')}>
            Delete it
          </Button>
        </Group>
      )}
      {deed === 'change' && (
        <EntryDialog
          draftKey={`log:${learning.id}`}
          entry={learning}
          sets={sets}
          onClose={() => setDeed(null)}
        />
      )}
      <ConfirmDialog
        opened={deed === 'delete'}
        onClose={() => setDeed(null)}
        title="Delete this entry?"
        confirmLabel="Delete it"
        onConfirm={async () => {
          await deleteLogEntry(learning.id);
          announce('The entry is deleted');
          await refresh();
        }}
      >
        It cannot be brought back.
      </ConfirmDialog>
    </article>
  );
}

function titleOf({ kind, about, value }: Learning): string {
  switch (kind) {
    case 'REVIEW':
      return 'Your review of a session';
    case 'PROGRESS':
      return `What came of: ${about}`;
    case 'OUTCOME':
      return 'The outcome of your turn';
    case 'CONFIDENCE':
      return value ? `Your confidence, ${value} of 10` : 'Your confidence, passed';
    default:
      return 'Your entry';
  }
}
