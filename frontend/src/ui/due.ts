import { dateInWords } from './time';

/** The local date of an instant, such as `2026-03-04`, in the viewer's zone. */
export function localDate(now: number): string {
  const date = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whole days from one local date to another; negative when `to` has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** `2026-03-04` moved by whole days. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `2026-01-31` moved by whole months, to the end of a shorter one: `2026-02-28`. */
export function shiftMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}

/** `Due today`, `Due in 3 days, 4 March 2026`, `Was due 2 days ago, 4 March 2026`. */
export function dueInWords(dueOn: string, today: string): string {
  const days = daysBetween(today, dueOn);
  const distance = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }).format(days, 'day');
  return `${days < 0 ? 'Was due' : 'Due'} ${distance}, ${dateInWords(dueOn)}`;
}
