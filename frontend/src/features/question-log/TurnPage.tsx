import { Button } from '@mantine/core';
import { Printer } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { useGetSession, useGetTurnLog } from '@/api/generated/session/session';
import { paths } from '@/paths';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { ZonedTime } from '@/ui/Time';
import { TurnDocument } from './TurnDocument';

/** One turn on a page of its own, to keep or to print. */
export function TurnPage() {
  const { turnId = '' } = useParams();
  const log = useGetTurnLog(turnId);
  const session = useGetSession(log.data?.turn.sessionId ?? '');
  const error = log.error ?? session.error;
  if (error) {
    return (
      <>
        <PageHeader title="A turn" />
        <ErrorState error={error} onRetry={() => (log.error ? log.refetch() : session.refetch())} />
      </>
    );
  }
  if (!log.data || !session.data) {
    return <LoadingState what="the turn" shape="page" />;
  }
  const { turn } = log.data;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link
            to={paths.session({ sessionId: turn.sessionId })}
          >{`${session.data.set.name}, session ${session.data.number}`}</Link>
        }
        title={`${turn.presenter.name} presented`}
        meta={<ZonedTime instant={session.data.startsAt} zone={session.data.timeZone} />}
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
      <TurnDocument log={log.data} />
    </>
  );
}
