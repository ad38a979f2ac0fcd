import { DAYS, dayName } from './week';

/** How often a set meets: every so many weeks, or on such a day as the second Tuesday of the month. */
export interface Cadence {
  weeksBetweenSessions?: number | null;
  monthly?: { ordinal: number; weekday: string; every?: number | null } | null;
}

/** The same as a form asks for it. */
export type CadenceValues = {
  rhythm: 'WEEKS' | 'MONTHLY';
  weeks: number | string;
  ordinal: string;
  weekday: string;
  /** Months from one session to the next. */
  every: string;
};

const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth', 'last'];
const MONTH_WORDS = [
  'every month',
  'every second month',
  'every third month',
  'every fourth month',
  'every fifth month',
  'every sixth month',
];
const LAST = 5;

export const ordinals = ORDINAL_WORDS.map((label, at) => ({ value: String(at + 1), label }));
export const weekdays = DAYS.map((day) => ({ value: day as string, label: dayName(day) }));
export const months = MONTH_WORDS.map((label, at) => ({ value: String(at + 1), label }));

export function cadenceValues({ weeksBetweenSessions, monthly }: Cadence): CadenceValues {
  return {
    rhythm: monthly ? 'MONTHLY' : 'WEEKS',
    weeks: weeksBetweenSessions ?? 4,
    ordinal: String(monthly?.ordinal ?? 2),
    weekday: monthly?.weekday ?? 'TUESDAY',
    every: String(monthly?.every ?? 1),
  };
}

/** `every 4 weeks`, `on the second Tuesday of every month`. */
export function cadenceWords({ weeksBetweenSessions: weeks, monthly }: Cadence): string {
  if (monthly) {
    const ordinal = ORDINAL_WORDS[monthly.ordinal - 1];
    const weekday = weekdays.find(({ value }) => value === monthly.weekday)?.label;
    return `on the ${ordinal} ${weekday} of ${MONTH_WORDS[(monthly.every ?? 1) - 1]}`;
  }
  return weeks === 1 ? 'every week' : `every ${weeks} weeks`;
}

/** The day to meet after a meeting; a meeting off its day is followed by the usual day of a later month. */
export function nextMeeting({ weeksBetweenSessions, monthly }: Cadence, date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (!monthly) {
    return iso(new Date(Date.UTC(year, month - 1, day + (weeksBetweenSessions ?? 0) * 7)));
  }
  const first = new Date(Date.UTC(year, month - 1 + (monthly.every ?? 1), 1));
  const wanted = weekdays.findIndex(({ value }) => value === monthly.weekday);
  const toWanted = (from: Date) => (wanted - ((from.getUTCDay() + 6) % 7) + 7) % 7;
  if (monthly.ordinal < LAST) {
    first.setUTCDate(1 + toWanted(first) + (monthly.ordinal - 1) * 7);
    return iso(first);
  }
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  last.setUTCDate(last.getUTCDate() - ((7 - toWanted(last)) % 7));
  return iso(last);
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}
