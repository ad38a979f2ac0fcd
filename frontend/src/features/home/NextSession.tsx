import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { HomeSession } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { apologise, useGetSession } from '@/api/generated/session/session';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { ApologiesDialog } from '@/ui/ApologiesDialog';
import { StateBadge } from '@/ui/StateBadge';
import { RelativeTime, ZonedTime } from '@/ui/Time';
import { attendanceWords, listOf, sessionKindWords } from '@/words';
import classes from './HomePage.module.css';

/** When we meet next, what I am in it, and the way to say that I cannot come. */
export function NextSession({ session }: { session: HomeSession }) {
  const { data: me } = useGetMe();
  // What may be done with a session is known to the session alone.
  const rights = useGetSession(session.id);
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const presenting = session.presenters.some(({ id }) => id === me?.id);
  const others = session.presenters.filter(({ id }) => id !== me?.id).map(({ name }) => name);
  const may = (operation: string) => rights.data?.allowedActions.includes(operation) ?? false;
  const away = session.myAttendance === 'APOLOGISED';
  return (
    <aside aria-labelledby="next" className={classes.next}>
      <h2 id="next" className={classes.title}>
        Next session
      </h2>
      <div className={classes.nextCard}>
        <p className={classes.relative}>
          <RelativeTime instant={session.startsAt} />
        </p>
        <p className={classes.when}>
          <ZonedTime instant={session.startsAt} zone={session.timeZone} />
          <span
            className={classes.soft}
          >{`${session.minutes} minutes with ${session.setName}`}</span>
        </p>
        <p>
          {presenting && (others.length === 0 ? 'You present.' : 'You present, with ')}
          {others.length > 0 &&
            `${listOf(others)}${presenting ? '.' : others.length === 1 ? ' presents.' : ' present.'}`}
          {session.presenters.length === 0 && `${sessionKindWords[session.kind]}.`}
        </p>
        <StateBadge tone={away ? 'ended' : 'good'}>
          {away ? attendanceWords.APOLOGISED : 'You are expected'}
        </StateBadge>
        <div className={classes.deeds}>
          {may('joinSession') && (
            <Button component={Link} to={paths.room({ sessionId: session.id })}>
              Enter the room
            </Button>
          )}
          <Button component={Link} to={paths.session({ sessionId: session.id })} variant="default">
            About it
          </Button>
          {may('apologise') && !away && (
            <Button variant="subtle" onClick={() => setAsking(true)}>
              I cannot come
            </Button>
          )}
        </div>
      </div>
      <p className={classes.all}>
        <Anchor component={Link} to={paths.practice()}>
          Practise asking open questions
        </Anchor>
      </p>
      <ApologiesDialog
        opened={asking}
        onClose={() => setAsking(false)}
        presenting={presenting}
        onConfirm={async () => {
          await apologise(session.id);
          announce('Your apologies are sent');
          await refresh();
        }}
      />
    </aside>
  );
}
