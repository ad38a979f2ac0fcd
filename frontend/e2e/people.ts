import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test';
import type {
  DemoPersonPage,
  ExperienceLevel,
  Me,
  SignInCodeRequested,
} from '../src/api/generated/model';

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

/** Another browser, as a second person at their own desk has one. */
export async function newDesk(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/** The desk of somebody of the demo, who is signed in. */
export async function deskOf(browser: Browser, name: string): Promise<Page> {
  const page = await newDesk(browser);
  await beDemoPerson(page, name);
  return page;
}

/** What no earlier run on the same server can have written. */
export function unique(words: string): string {
  return `${words} (${crypto.randomUUID().slice(0, 8)})`;
}

/** Somebody new, who has not been here before. */
export interface Newcomer {
  name: string;
  email: string;
  organisation: string;
  experience: ExperienceLevel;
}

/** An address that nobody has signed in with before. */
export function someoneNew(
  name: string,
  organisation: string,
  experience: ExperienceLevel,
): Newcomer {
  const email = `${name.split(' ')[0]?.toLowerCase()}-${crypto.randomUUID()}@example.org`;
  return { name, email, organisation, experience };
}

/** From any page that asks to sign in, with the code of the mail that the demo shows. */
export async function signInByCode(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your email address').fill(email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByRole('button', { name: /^Fill in \d{6}$/ }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** Says on the profile page who one is, and leaves the rest blank: it is said when applying. */
export async function sayWhoIAm(page: Page, person: Newcomer): Promise<void> {
  await page.goto('/profile');
  await page.getByLabel('Your name').fill(person.name);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

/** What somebody does whose browser is not watched: the same requests that the pages make. */
export class Elsewhere {
  private constructor(private readonly requests: APIRequestContext) {}

  /** Somebody new signs in and says who they are. */
  static async arrive(browser: Browser, person: Newcomer): Promise<Elsewhere> {
    const { request } = await browser.newContext();
    const one = new Elsewhere(request);
    const sent = await one.does<SignInCodeRequested>('POST', '/api/sign-in-codes', {
      email: person.email,
    });
    const code = sent.demoMail?.text.match(/\b\d{6}\b/)?.[0];
    const { version } = await one.does<Me>('POST', '/api/sign-ins', { email: person.email, code });
    await one.does(
      'PUT',
      '/api/me',
      {
        name: person.name,
        timeZone: 'Europe/London',
        organisation: person.organisation,
        experienceLevel: person.experience,
      },
      { 'If-Match': `"${version}"` },
    );
    return one;
  }

  /** @returns what the API answers, null for nothing */
  async does<Answer>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    data?: object,
    headers?: Record<string, string>,
  ): Promise<Answer> {
    const answer = await this.requests.fetch(path, { method, data, headers });
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return answer.status() === 204 ? (null as Answer) : await answer.json();
  }
}
