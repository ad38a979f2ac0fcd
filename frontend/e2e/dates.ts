import { expect } from '@playwright/test';

/** Days as the date fields of the pages take them, by the clocks of the test's browsers. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

export function today(): string {
  return day.format(Date.now());
}

export function yesterday(): string {
  return day.format(Date.now() - 24 * 60 * 60 * 1000);
}

export function tomorrow(): string {
  return day.format(Date.now() + 24 * 60 * 60 * 1000);
}

/** The id that an address ends with, as `pattern` captures it. */
export function idAtTheEnd(url: string, pattern: RegExp): string {
  const id = new URL(url).pathname.match(pattern)?.[1] ?? '';
  expect(id, `an id in ${url}`).toMatch(/^[0-9a-f-]{36}$/);
  return id;
}

/** A day so many weeks from now. */
export function inWeeks(weeks: number): string {
  return day.format(Date.now() + weeks * 7 * 24 * 60 * 60 * 1000);
}
