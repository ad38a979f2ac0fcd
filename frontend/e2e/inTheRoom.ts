import { type Browser, expect, type Page } from '@playwright/test';
import { type SetOfSeven, setOfSeven } from './setOfSeven';

/** A set of seven in its hour, of which three have the room open: who presents, who asks, and who hosts. */
export interface ThreeInTheRoom {
  set: SetOfSeven;
  presenter: Page;
  asker: Page;
  host: Page;
}

/** In the lobby, before the session begins. */
export async function threeInTheLobby(browser: Browser): Promise<ThreeInTheRoom> {
  const set = await setOfSeven(browser, 'OPEN_QUESTIONS');
  const [presenter, asker] = [set.desks[0]?.page as Page, set.desks[1]?.page as Page];
  const host = set.desks[6]?.page as Page;
  for (const page of [presenter, asker, host]) {
    await page.goto(`/sessions/${set.sessionId}/room`);
    await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
  }
  return { set, presenter, asker, host };
}

export async function start({ host, presenter, asker }: ThreeInTheRoom): Promise<void> {
  await host.getByRole('button', { name: 'Start the session' }).click();
  for (const page of [host, presenter, asker]) {
    await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeAttached();
    await page.getByRole('button', { name: 'I am here' }).click();
  }
}

/** The host goes on, with a reason where a rule asks for one, and everybody arrives in the phase. */
export async function goOn(host: Page, next: string, everybody: Page[]): Promise<void> {
  await host.getByRole('button', { name: new RegExp(`^Next: ${next}`) }).click();
  const dialog = host.getByRole('dialog');
  const arrived = host.getByRole('heading', { level: 1, name: next });
  await expect(dialog.or(arrived)).toBeVisible();
  if (await dialog.isVisible()) {
    for (const field of await dialog.getByRole('textbox').all()) {
      await field.fill('We agreed on it just now.');
    }
    await dialog.getByRole('button', { name: 'Go on' }).click();
  }
  for (const page of everybody) {
    await expect(page.getByRole('heading', { level: 1, name: next })).toBeAttached();
  }
}

export async function threeInOpenQuestions(browser: Browser): Promise<ThreeInTheRoom> {
  const three = await threeInTheLobby(browser);
  await start(three);
  for (const next of ['Contract check', 'Dilemma', 'Clarifying questions', 'Open questions']) {
    await goOn(three.host, next, [three.host, three.presenter, three.asker]);
  }
  return three;
}

/** By another member, who does not look at the room. */
export async function askElsewhere({ set }: ThreeInTheRoom, text: string): Promise<string> {
  const asked = await (set.desks[2] as SetOfSeven['desks'][number]).page.request.post(
    `/api/turns/${set.turnId}/questions`,
    { data: { text } },
  );
  expect(asked.status()).toBe(201);
  return (await asked.json()).id;
}

export async function answerElsewhere({ presenter }: ThreeInTheRoom, question: string) {
  const answered = await presenter.request.post(`/api/questions/${question}/answer`, { data: {} });
  expect(answered.status()).toBe(200);
}
