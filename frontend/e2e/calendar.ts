import { expect, type Page } from '@playwright/test';
import { type ReadEntry, readCalendar } from '../src/test/ical';

/** The entries of somebody's own feed by the id of their session, at the address that the page shows, as a calendar program reads it. */
export async function feedOf(page: Page): Promise<Map<string, ReadEntry>> {
  await page.goto('/profile/calendar');
  const address = await page.getByLabel('Address of your calendar').inputValue();
  // The address of the installation is not where this test reaches it.
  const answer = await page.request.get(new URL(address).pathname);
  expect(answer.ok(), `${answer.status()}`).toBe(true);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  return new Map(
    readCalendar(await answer.text()).map((entry) => [entry.uid.replace('@setwise', ''), entry]),
  );
}

/** The entry of a session, which has to be there. */
export function entryOf(feed: Map<string, ReadEntry>, sessionId: string): ReadEntry {
  const entry = feed.get(sessionId);
  expect(entry, `session ${sessionId} in the feed`).toBeDefined();
  return entry as ReadEntry;
}

/** An instant as a clock and a calendar in London show it: `2027-03-30 17:30`. */
export function inLondon(instant: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).slice(0, 16);
}
