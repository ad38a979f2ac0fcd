import { Link } from 'react-router';
import type { CalendarEntry } from '@/api/generated/model';
import { paths } from '@/paths';
import { sessionStateWords } from '@/placeWords';
import { EmptyState } from '@/ui/EmptyState';
import { StateBadge } from '@/ui/StateBadge';
import { ZonedTime } from '@/ui/Time';
import { viewersZone } from '@/ui/time';
import { localMoment } from '@/ui/zones';
import { attendanceWords } from '@/words';
import classes from './Calendar.module.css';
import { longWords } from './entryWords';
import { monthInWords, monthOf } from './month';

interface AgendaProps {
  sessions: CalendarEntry[];
  today: string;
  /** What is said when there are none. */
  empty?: string;
}

/** Sessions one after the other, under their months. */
export function Agenda({ sessions, today, empty = 'Nothing is planned' }: AgendaProps) {
  const zone = viewersZone();
  const months = new Map<string, CalendarEntry[]>();
  for (const entry of sessions) {
    const month = monthOf(localMoment(entry.startsAt, zone).date);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  if (sessions.length === 0) {
    return (
      <EmptyState title={empty}>
        Sessions that are planned in your sets come here by themselves.
      </EmptyState>
    );
  }
  return (
    <>
      {[...months].map(([month, entries]) => (
        <section key={month} className={classes.agenda} aria-label={monthInWords(month)}>
          <h2 className={classes.agendaMonth}>{monthInWords(month)}</h2>
          <ol className={classes.agendaEntries}>
            {entries.map((entry) => (
              <li key={entry.id} data-past={localMoment(entry.startsAt, zone).date < today}>
                <AgendaDay entry={entry} />
                <div className={classes.agendaWords}>
                  <Link to={paths.session({ sessionId: entry.id })}>{longWords(entry)}</Link>
                  <span>
                    <Link to={paths.set({ setId: entry.set.id })} className={classes.agendaSet}>
                      {entry.set.name}
                    </Link>
                    {', '}
                    <ZonedTime instant={entry.startsAt} zone={entry.timeZone} clockOnly />
                    {`, ${entry.minutes} minutes`}
                    {entry.hosting && ', you host'}
                  </span>
                </div>
                <Marks entry={entry} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function AgendaDay({ entry }: { entry: CalendarEntry }) {
  const date = localMoment(entry.startsAt, viewersZone()).date;
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
  return (
    <time dateTime={entry.startsAt} className={classes.agendaDay}>
      <strong>{Number(date.slice(8))}</strong>
      <span>{weekday.format(new Date(`${date}T00:00:00Z`))}</span>
    </time>
  );
}

function Marks({ entry }: { entry: CalendarEntry }) {
  if (entry.state !== 'PLANNED' && entry.state !== 'CONCLUDED') {
    const [tone, words] = sessionStateWords[entry.state];
    return <StateBadge tone={tone}>{words}</StateBadge>;
  }
  return entry.attendance === 'APOLOGISED' ? (
    <StateBadge tone="quiet">{attendanceWords.APOLOGISED}</StateBadge>
  ) : null;
}
