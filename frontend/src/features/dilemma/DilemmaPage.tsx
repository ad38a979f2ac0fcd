import { Link, useParams } from 'react-router';
import { useGetDilemma } from '@/api/generated/dilemma/dilemma';
import type { Dilemma, LearningSession, TurnLog } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { useGetSession, useGetTurnLog } from '@/api/generated/session/session';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { PlainText } from '@/ui/PlainText';
import { ZonedTime } from '@/ui/Time';
import { firstName } from '@/words';
import { DilemmaEditor } from './DilemmaEditor';
import classes from './DilemmaPage.module.css';

/** The presenter prepares what to bring; the others read it once it is released. */
export function DilemmaPage() {
  const { turnId = '' } = useParams();
  const me = useGetMe();
  const log = useGetTurnLog(turnId);
  const session = useGetSession(log.data?.turn.sessionId ?? '');
  const dilemma = useGetDilemma(turnId, {
    // Reading again would bring what was just saved, so it is read once.
    query: { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  });
  const unwritten = dilemma.error?.status === 404;
  const error = log.error ?? session.error ?? (unwritten ? null : dilemma.error);
  if (error) {
    return (
      <>
        <PageHeader title="A dilemma" />
        <ErrorState
          error={error}
          onRetry={() => Promise.all([log.refetch(), session.refetch(), dilemma.refetch()])}
        />
      </>
    );
  }
  if (!log.data || !session.data || !me.data || (dilemma.isPending && !unwritten)) {
    return <LoadingState what="the dilemma" shape="page" />;
  }
  const read = dilemma.data ?? null;
  const mayWrite = (read ?? log.data).allowedActions.includes('writeDilemma');
  return mayWrite ? (
    <>
      <Header
        session={session.data}
        title="Your dilemma"
        lead="Something of your own that you cannot see your way through yet. The set will not solve it; it will help you look."
      />
      <DilemmaEditor key={turnId} turnId={turnId} read={read} meId={me.data.id} />
    </>
  ) : (
    <ToRead session={session.data} log={log.data} dilemma={read} />
  );
}

interface HeaderProps {
  session: LearningSession;
  title: string;
  lead?: string;
}

function Header({ session, title, lead }: HeaderProps) {
  return (
    <PageHeader
      eyebrow={
        <Link to={paths.session({ sessionId: session.id })}>
          {`${session.set.name}, session ${session.number}`}
        </Link>
      }
      title={title}
      lead={lead}
      meta={<ZonedTime instant={session.startsAt} zone={session.timeZone} />}
    />
  );
}

interface ToReadProps {
  session: LearningSession;
  log: TurnLog;
  dilemma: Dilemma | null;
}

function ToRead({ session, log, dilemma }: ToReadProps) {
  const who = firstName(log.turn.presenter);
  return (
    <>
      <Header session={session} title={dilemma?.title ?? `${who}’s dilemma`} />
      {dilemma ? (
        <div className={classes.brief}>
          <PlainText text={dilemma.brief} />
        </div>
      ) : (
        <EmptyState title="Not released yet">
          {`${who} is still preparing. What is released appears here and in the room.`}
        </EmptyState>
      )}
    </>
  );
}
