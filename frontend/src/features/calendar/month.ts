import { shiftDate } from '@/ui/due';

/** A month as `2026-03`. */
export type Month = string;

export function monthOf(date: string): Month {
  return date.slice(0, 7);
}

/** The month so many months later; negative for earlier. */
export function shiftMonth(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + by;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** `March 2026`. */
export function monthInWords(month: Month): string {
  return new Intl.DateTimeFormat('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** The weeks of a month, Monday first, each with its seven local dates; days of the neighbouring months fill the corners. */
export function weeksOf(month: Month): string[][] {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  for (
    let monday = shiftDate(first, -weekday);
    weeks.length === 0 || monthOf(monday) === month;
    monday = shiftDate(monday, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_, day) => shiftDate(monday, day)));
  }
  return weeks;
}
