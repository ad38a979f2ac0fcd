import type { CalendarEntry } from '@/api/generated/model';
import { firstName, listOf, sessionKindWords } from '@/words';

/** Postponed and cancelled sessions stay in sight, and say so. */
export function callOffWords({ state }: CalendarEntry): string | null {
  switch (state) {
    case 'POSTPONED':
      return 'Postponed';
    case 'CANCELLED':
      return 'Cancelled';
    default:
      return null;
  }
}

/** What it is, in as few words as a day of the month has room for. */
export function shortWords(entry: CalendarEntry): string {
  if (entry.presenting) {
    return 'You present';
  }
  if (entry.presenters.length === 0) {
    return sessionKindWords[entry.kind].replace(' session', '');
  }
  return listOf(entry.presenters.map(firstName));
}

/** The same where there is room. */
export function longWords(entry: CalendarEntry): string {
  if (entry.presenters.length === 0) {
    return sessionKindWords[entry.kind];
  }
  const past = entry.state === 'CONCLUDED';
  if (entry.presenting && entry.presenters.length === 1) {
    return past ? 'You presented' : 'You present';
  }
  const names = listOf(entry.presenters.map(({ name }) => name));
  return `${names} ${past ? 'presented' : entry.presenters.length === 1 ? 'presents' : 'present'}`;
}
