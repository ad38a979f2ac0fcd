const LOCALE = 'en-GB';

/** The time zone of whoever looks at the page. */
export function viewersZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** `Wednesday 4 March 2026` for an instant such as `2026-03-04T18:00:00Z`. */
export function dayOf(instant: string, zone = viewersZone()): string {
  return new Intl.DateTimeFormat(LOCALE, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  })
    .format(new Date(instant))
    .replace(',', '');
}

/** `18:00`. */
export function clockOf(instant: string, zone = viewersZone()): string {
  return new Intl.DateTimeFormat(LOCALE, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(instant));
}

/** `4 March 2026` for a local date such as `2026-03-04`, which has no zone. */
export function dateInWords(date: string): string {
  return new Intl.DateTimeFormat(LOCALE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** `Europe/London` as people say it: `London time`. */
export function zoneName(zone: string): string {
  return zone === 'UTC' ? 'UTC' : `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`;
}

const DAY = 86_400;
/** In days, each from the first at which it says enough: between 7 and 13 days every day counts. */
const LONG_UNITS: { unit: Intl.RelativeTimeFormatUnit; days: number; from: number }[] = [
  { unit: 'year', days: 365, from: 365 },
  { unit: 'month', days: 30, from: 61 },
  { unit: 'week', days: 7, from: 14 },
  { unit: 'day', days: 1, from: 1 },
];

/**
 * `in 3 days`, `2 hours ago`, `now`. From a day on the days of the calendar count, as people count them: what is held for
 * seven days is there `in 7 days`, also a second later.
 */
export function relativeTo(now: number, instant: string): string {
  const then = Date.parse(instant);
  const seconds = (then - now) / 1000;
  const distance = Math.abs(seconds);
  const words = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
  if (distance >= DAY - 60) {
    const days = Math.round((midnight(then) - midnight(now)) / (DAY * 1000));
    const { unit, days: length } = LONG_UNITS.find(({ from }) => Math.abs(days) >= from) ?? {
      unit: 'day' as const,
      days: 1,
    };
    return words.format(Math.trunc(days / length), unit);
  }
  if (distance >= 3_600) {
    return words.format(Math.round(seconds / 3_600), 'hour');
  }
  return distance >= 60
    ? words.format(Math.trunc(seconds / 60), 'minute')
    : words.format(0, 'second');
}

/** The beginning of the viewer's day. */
function midnight(instant: number): number {
  return new Date(instant).setHours(0, 0, 0, 0);
}

/** `4:05`, or `1:02:09` from an hour on. Negative times lose their sign. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const padded = String(rest).padStart(2, '0');
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${padded}`
    : `${minutes}:${padded}`;
}
