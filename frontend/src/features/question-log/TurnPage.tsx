import { Button } from '@mantine/core';
import { Printer } from 'lucide-react';
import { Link, useParams } from 'react-router';
import type { LearningSession, TurnLog } from '@/api/generated/model';
import { useGetSession, useGetTurnLog } from '@/api/generated/session/session';
import { paths } from '@/paths';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { ZonedTime } from '@/ui/Time';
import { TurnDocument } from './TurnDocument';

/** One turn on a page of its own, to keep or to print. */
export function TurnPage() {
  const { turnId = '' } = useParams();
  const log = useGetTurnLog(turnId);
  const session = useGetSession(log.data?.turn.sessionId ?? '', {
    query: { enabled: Boolean(log.data) },
  });
  return (
    <Loaded query={log} what="the turn" shape="page">
      {(data) => (
        <Loaded query={session} what="the session" shape="page">
          {(of) => <TurnView log={data} session={of} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function TurnView({ log, session }: { log: TurnLog; session: LearningSession }) {
  const { turn } = log;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link
            to={paths.session({ sessionId: turn.sessionId })}
          >{`${session.set.name}, session ${session.number}`}</Link>
        }
        title={`${turn.presenter.name} presented`}
        meta={<ZonedTime instant={session.startsAt} zone={session.timeZone} />}
        actions={
          <Button
            variant="default"
            leftSection={<Printer size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            Print
          </Button>
        }
      />
      <TurnDocument log={log} />
    </>
  );
}
