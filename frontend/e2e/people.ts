import { type Browser, expect, type Page } from '@playwright/test';
import type { DemoPersonPage } from '../src/api/generated/model';

/** Signs the browser of `page` in as somebody of the demo, by name, without going through the sign-in page. */
export async function beDemoPerson(page: Page, name: string): Promise<void> {
  const people: DemoPersonPage = await (await page.request.get('/api/demo/people')).json();
  const person = people.items.find((one) => one.name === name);
  expect(person, `${name} is among the people of the demo`).toBeDefined();
  const entered = await page.request.post('/api/demo/sign-ins', {
    data: { personId: person?.id },
  });
  expect(entered.status()).toBe(201);
}

/** Another browser, as a second person at their own desk has one, signed in as somebody of the demo. */
export async function deskOf(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await beDemoPerson(page, name);
  return page;
}

/** What no earlier run on the same server can have written. */
export function unique(words: string): string {
  return `${words} (${crypto.randomUUID().slice(0, 8)})`;
}
