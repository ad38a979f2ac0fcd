import { Link } from 'react-router';
import type { CalendarEntry, DayOff } from '@/api/generated/model';
import { paths } from '@/paths';
import { dateInWords, dayOf, viewersZone } from '@/ui/time';
import { localMoment } from '@/ui/zones';
import { Agenda } from './Agenda';
import classes from './Calendar.module.css';
import { callOffWords, shortWords } from './entryWords';
import { type Month, monthInWords, monthOf, weeksOf } from './month';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface MonthGridProps {
  month: Month;
  today: string;
  sessions: CalendarEntry[];
  daysOff: DayOff[];
}

/** A month, week by week. On a phone the days only show that something is on; the list below says what. */
export function MonthGrid({ month, today, sessions, daysOff }: MonthGridProps) {
  const zone = viewersZone();
  const onDay = (date: string) =>
    sessions.filter(({ startsAt }) => localMoment(startsAt, zone).date === date);
  const off = (date: string) => daysOff.find(({ day }) => day === date)?.name;
  const inMonth = sessions.filter(
    ({ startsAt }) => monthOf(localMoment(startsAt, zone).date) === month,
  );
  return (
    <>
      <table className={classes.grid}>
        <caption className="visually-hidden">{`Sessions in ${monthInWords(month)}`}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" abbr={weekday}>
                <span aria-hidden>{weekday.slice(0, 3)}</span>
                <span className="visually-hidden">{weekday}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <td
                  key={date}
                  data-outside={monthOf(date) !== month || undefined}
                  data-today={date === today || undefined}
                  data-off={off(date) !== undefined || undefined}
                  aria-current={date === today ? 'date' : undefined}
                >
                  <time dateTime={date} className={classes.day}>
                    <span aria-hidden>{Number(date.slice(8))}</span>
                    <span className="visually-hidden">{dateInWords(date)}</span>
                  </time>
                  {off(date) && <span className={classes.off}>{off(date)}</span>}
                  <ul className={classes.entries}>
                    {onDay(date).map((entry) => (
                      <li key={entry.id}>
                        <Link
                          to={paths.session({ sessionId: entry.id })}
                          className={classes.entry}
                          data-state={entry.state}
                          data-mine={entry.presenting || entry.hosting || undefined}
                          aria-label={`${localMoment(entry.startsAt, zone).clock} ${entry.set.name} ${callOffWords(entry) ?? shortWords(entry)}, ${dayOf(entry.startsAt)}`}
                        >
                          <span className={classes.entryTime}>
                            {localMoment(entry.startsAt, zone).clock}
                          </span>
                          <span className={classes.entryWords}>
                            <span className={classes.entrySet}>{entry.set.name}</span>
                            <span>{callOffWords(entry) ?? shortWords(entry)}</span>
                          </span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.onAPhone}>
        <Agenda sessions={inMonth} today={today} empty={`Nothing in ${monthInWords(month)}`} />
      </div>
    </>
  );
}
