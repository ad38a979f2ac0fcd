import { expect, type Page } from '@playwright/test';

/** What people do in the room of a session. */

/** From the page of the session, by whoever hosts it. */
export async function startTheSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the session' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page).toHaveURL(/\/room$/);
  await iAmHere(page);
}

/** From the home page, which tells that the set is meeting. */
export async function joinFromHome(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Join now' }).click();
  await iAmHere(page);
}

export async function iAmHere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I am here' }).click();
  await expect(page.getByRole('button', { name: 'I am here' })).toHaveCount(0);
}

/** The host goes on; everybody's page follows. */
export async function goOnTo(phase: string, host: Page, others: Page[]): Promise<void> {
  await host.getByRole('button', { name: `Next: ${phase}` }).click();
  for (const page of [host, ...others]) {
    await expect(page.getByRole('heading', { level: 1, name: phase })).toBeVisible();
  }
}

export async function conclude(host: Page, others: Page[]): Promise<void> {
  await host.getByRole('button', { name: 'Conclude the session' }).click();
  await host.getByRole('dialog').getByRole('button', { name: 'Conclude' }).click();
  for (const page of [host, ...others]) {
    await expect(page.getByRole('heading', { name: 'The session has ended' })).toBeVisible();
  }
}

/** Where everybody reads the question that counts now. */
export function middle(page: Page) {
  return page.getByRole('region', { name: 'The question now' });
}

export async function ask(page: Page, question: string): Promise<void> {
  const composer = page.getByRole('form', { name: 'Ask a question' });
  await composer.getByLabel('Your question').fill(question);
  await composer.getByRole('button', { name: /^(Ask|Put it in the queue)$/ }).click();
  await expect(composer.getByLabel('Your question')).toHaveValue('');
}
