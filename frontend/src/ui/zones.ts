import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);

/** What the clocks of a zone show: `date` such as `2026-03-04`, `clock` such as `18:00`. */
export interface LocalMoment {
  date: string;
  clock: string;
}

export function localMoment(instant: string, zone: string): LocalMoment {
  const local = dayjs(instant).tz(zone);
  return { date: local.format('YYYY-MM-DD'), clock: local.format('HH:mm') };
}

/** The instant at which the clocks of a zone show this; null while it is incomplete. */
export function instantAt({ date, clock }: LocalMoment, zone: string): string | null {
  const local = date && clock ? dayjs.tz(`${date}T${clock}`, zone) : null;
  return local?.isValid() ? local.toISOString().replace('.000Z', 'Z') : null;
}

/** Whether the clocks of a zone pass over this moment because they go forward then: no session can begin at it. */
export function clocksPassOver(moment: LocalMoment, zone: string): boolean {
  const instant = instantAt(moment, zone);
  return instant !== null && localMoment(instant, zone).clock !== moment.clock;
}

/** What is wrong with a time of day on a day, by the clocks of a zone; null when it is a time at which one can meet. */
export function clockCheck(zone: string): (clock: string, moment: LocalMoment) => string | null {
  return (clock, { date }) => {
    if (!clock) {
      return 'Choose a time';
    }
    return clocksPassOver({ date, clock }, zone)
      ? 'The clocks go forward on this day and pass over that time'
      : null;
  };
}

/** The first such day of the week after today, where the clocks are a zone's: 0 is Monday. */
export function nextDayOfTheWeek(day: number, zone: string): string {
  const today = dayjs().tz(zone);
  const fromMonday = (today.day() + 6) % 7;
  return today.add(((day - fromMonday + 6) % 7) + 1, 'day').format('YYYY-MM-DD');
}

/** Every zone this browser knows, by name. */
export function allZones(): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes('UTC') ? known : [...known, 'UTC'];
}
