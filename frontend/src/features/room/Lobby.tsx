import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Me, Room } from '@/api/generated/model';
import { startSession } from '@/api/generated/session/session';
import { paths } from '@/paths';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { PageHeader } from '@/ui/PageHeader';
import { RelativeTime, ZonedTime } from '@/ui/Time';
import { sessionKindWords } from '@/words';
import classes from './Lobby.module.css';
import { mayInSession } from './roomContext';
import { useDeed } from './useCommand';
import { WhoIsHere } from './WhoIsHere';

/** Before the session: people arrive, and the host begins. */
export function Lobby({ room, me }: { room: Room; me: Me }) {
  const { session } = room;
  const start = useDeed((once) => startSession(session.id, once));
  const mayStart = mayInSession(room, 'startSession');
  const planned = session.state === 'PLANNED';
  return (
    <main id="main" tabIndex={-1} className={classes.lobby}>
      <div>
        <PageHeader
          eyebrow={sessionKindWords[session.kind]}
          title={planned ? 'Before you begin' : 'This session is not taking place'}
          lead={
            planned
              ? `Pour yourself something warm. The room opens by itself when ${
                  session.host?.id === me.id ? 'you start' : 'the session starts'
                }.`
              : (session.reason ?? undefined)
          }
          meta={
            <span>
              <ZonedTime instant={session.startsAt} zone={session.timeZone} />
              {planned && (
                <>
                  {' · '}
                  <RelativeTime instant={session.startsAt} />
                </>
              )}
            </span>
          }
        />
        {mayStart && (
          <div className={classes.start}>
            <Button size="lg" onClick={() => start.mutate()} loading={start.isPending}>
              Start the session
            </Button>
            <FormError error={start.error} />
          </div>
        )}
        {planned && !mayStart && (
          <InlineNotice>
            {session.host
              ? `${session.host.name} hosts and will start the session. You need do nothing here.`
              : 'Whoever does not present can host and start the session.'}
          </InlineNotice>
        )}
        <p className={classes.way}>
          <Link to={paths.session({ sessionId: session.id })}>About this session</Link>
        </p>
      </div>
      {planned && <WhoIsHere phase={null} withTimer={false} withDeeds />}
    </main>
  );
}
