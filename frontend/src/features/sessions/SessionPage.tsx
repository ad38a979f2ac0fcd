import { Link, useParams } from 'react-router';
import type { LearningSession } from '@/api/generated/model';
import { useGetSession } from '@/api/generated/session/session';
import { paths } from '@/paths';
import { sessionStateWords } from '@/placeWords';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { StateBadge } from '@/ui/StateBadge';
import { RelativeTime, ZonedTime } from '@/ui/Time';
import { listOf, sessionKindWords } from '@/words';
import type { TurnDocument } from './routes';
import { SessionAfter } from './SessionAfter';
import { SessionBefore } from './SessionBefore';
import { SessionDeeds } from './SessionDeeds';

/** In milliseconds: somebody who waits on this page is told when the session starts. */
const READ_EVERY = 10_000;

/** A session before it starts, while it runs, and as it was. The hour itself is in the room. */
export function SessionPage({ TurnDocument }: { TurnDocument: TurnDocument }) {
  const { sessionId = '' } = useParams();
  const session = useGetSession(sessionId, {
    query: {
      refetchInterval: ({ state }) =>
        state.data && ['PLANNED', 'IN_PROGRESS'].includes(state.data.state) ? READ_EVERY : false,
    },
  });
  return (
    <Loaded query={session} what="the session" shape="page">
      {(data) => (
        <>
          <Header session={data} />
          {data.state === 'CONCLUDED' ? (
            <SessionAfter session={data} TurnDocument={TurnDocument} />
          ) : (
            <SessionBefore session={data} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Header({ session }: { session: LearningSession }) {
  const [tone, words] = sessionStateWords[session.state];
  const presenters = session.turns
    .filter(({ state }) => state !== 'CANCELLED' && state !== 'SKIPPED')
    .map(({ presenter }) => presenter.name);
  const past = session.state === 'CONCLUDED';
  return (
    <PageHeader
      eyebrow={
        <>
          <Link to={paths.set({ setId: session.set.id })}>{session.set.name}</Link>
          {`, session ${session.number}`}
        </>
      }
      title={
        presenters.length === 0
          ? sessionKindWords[session.kind]
          : `${listOf(presenters)} ${past ? 'presented' : presenters.length === 1 ? 'presents' : 'present'}`
      }
      meta={
        <>
          <StateBadge tone={tone}>{words}</StateBadge>
          <ZonedTime instant={session.startsAt} zone={session.timeZone} />
          {session.state === 'PLANNED' && <RelativeTime instant={session.startsAt} />}
        </>
      }
      actions={<SessionDeeds session={session} />}
    />
  );
}
