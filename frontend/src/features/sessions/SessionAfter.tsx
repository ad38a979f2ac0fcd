import type { LearningSession, Turn } from '@/api/generated/model';
import { useGetMe } from '@/api/generated/person/person';
import { useGetTurnLog } from '@/api/generated/session/session';
import { ConfidenceQuestion } from '@/confidence/ConfidenceQuestion';
import { DataList } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { clockOf } from '@/ui/time';
import { attendanceWords, firstName, listOf } from '@/words';
import type { TurnDocument } from './routes';
import classes from './SessionPage.module.css';

interface SessionAfterProps {
  session: LearningSession;
  TurnDocument: TurnDocument;
}

/** The session as it was, to read again. */
export function SessionAfter({ session, TurnDocument }: SessionAfterProps) {
  const turns = session.turns.filter(({ state }) => state !== 'CANCELLED' && state !== 'SKIPPED');
  const { data: me } = useGetMe();
  const inside = session.allowedActions.includes('getRoom');
  const who = (state: LearningSession['attendance'][number]['state']) =>
    listOf(
      session.attendance.filter((one) => one.state === state).map(({ person }) => person.name),
    );
  return (
    <div className={classes.after}>
      <aside className={classes.facts} aria-label="How it was held">
        <DataList
          items={[
            {
              term: 'Time',
              value:
                session.startedAt &&
                session.concludedAt &&
                `${clockOf(session.startedAt)} to ${clockOf(session.concludedAt)}`,
            },
            { term: 'Host', value: session.host?.name },
            { term: attendanceWords.ATTENDED, value: who('ATTENDED') },
            { term: attendanceWords.APOLOGISED, value: who('APOLOGISED') },
            { term: attendanceWords.ABSENT, value: who('ABSENT') },
          ]}
        />
      </aside>
      <div className={classes.turns}>
        {inside && me && (
          <ConfidenceQuestion
            sessionId={session.id}
            personId={me.id}
            baseline={session.kind === 'INTRODUCTORY'}
          />
        )}
        {turns.length === 0 && (
          <EmptyState title="Nobody presented in this session">
            {session.kind === 'INTRODUCTORY'
              ? 'You met, agreed how you work together, and said why you came.'
              : 'You looked back, and decided how to go on.'}
          </EmptyState>
        )}
        {turns.map((turn) => (
          <OneTurn
            key={turn.id}
            turn={turn}
            alone={turns.length === 1}
            TurnDocument={TurnDocument}
          />
        ))}
      </div>
    </div>
  );
}

interface OneTurnProps {
  turn: Turn;
  alone: boolean;
  TurnDocument: TurnDocument;
}

function OneTurn({ turn, alone, TurnDocument }: OneTurnProps) {
  const mayRead = turn.allowedActions.includes('getTurnLog');
  const log = useGetTurnLog(turn.id, { query: { enabled: mayRead } });
  return (
    <section className={classes.turn} aria-label={`${turn.presenter.name}’s turn`}>
      {!alone && <h2 className={classes.turnTitle}>{`${firstName(turn.presenter)} presented`}</h2>}
      {!mayRead && (
        <p className={classes.soft}>
          What was said belongs to the members of the set. It is shown to nobody else.
        </p>
      )}
      {mayRead && log.isPending && <LoadingState what={`${turn.presenter.name}’s turn`} />}
      {log.error && <ErrorState error={log.error} onRetry={() => log.refetch()} />}
      {log.data && <TurnDocument log={log.data} level={alone ? 2 : 3} />}
    </section>
  );
}
