import { expect, type Page } from '@playwright/test';

export const middle = (page: Page) => page.getByRole('region', { name: 'The question now' });

/** From the home page through *Join now* into the room of the running session. */
export async function joinRunningSession(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Join now' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function ask(page: Page, question: string): Promise<void> {
  const composer = page.getByRole('form', { name: 'Ask a question' });
  await composer.getByLabel('Your question').fill(question);
  await composer.getByRole('button', { name: /^(Ask|Put it in the queue)$/ }).click();
  await expect(composer.getByLabel('Your question')).toHaveValue('');
}
