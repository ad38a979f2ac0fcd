import { Link } from 'react-router';
import type { SessionSummary } from '@/api/generated/model';
import { paths } from '@/paths';
import { sessionStateWords } from '@/placeWords';
import { viewersZone } from '@/ui/time';
import { localMoment } from '@/ui/zones';
import { firstName, listOf, sessionKindWords } from '@/words';
import classes from './SeriesGlance.module.css';

/** Fewer are seen at a glance in the list itself. */
const FEWEST = 4;

interface SeriesGlanceProps {
  name: string;
  sessions: SessionSummary[];
  nextId: string | undefined;
}

/** All sessions that are held, on one line: where the set stands in its series, and who presents when. */
export function SeriesGlance({ name, sessions, nextId }: SeriesGlanceProps) {
  const held = sessions.filter(({ state }) => state !== 'CANCELLED' && state !== 'POSTPONED');
  if (held.length < FEWEST) {
    return null;
  }
  return (
    <ol className={classes.glance} aria-label={`The series of ${name} at a glance`}>
      {held.map((session) => (
        <li key={session.id}>
          <Link
            to={paths.session({ sessionId: session.id })}
            className={classes.session}
            data-state={session.state}
            data-next={session.id === nextId || undefined}
          >
            <time dateTime={session.startsAt}>{shortDay(session.startsAt)}</time>
            <span>{who(session)}</span>
            <span className="visually-hidden">{sessionStateWords[session.state][1]}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

function who({ presenters, kind }: SessionSummary): string {
  return presenters.length > 0
    ? listOf(presenters.map(firstName))
    : sessionKindWords[kind].replace(' session', '');
}

function shortDay(instant: string): string {
  const { date } = localMoment(instant, viewersZone());
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
