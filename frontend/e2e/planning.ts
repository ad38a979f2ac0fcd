import { expect, type Page } from '@playwright/test';
import { tomorrow } from './dates';

/** Plans the introduction and then a turn for everybody, at the pace and in the order that the page proposes. */
export async function planTheRound(page: Page, setId: string, presenters: string[]): Promise<void> {
  await page.goto(`/sets/${setId}`);
  await page.getByRole('link', { name: 'Plan a session' }).click();
  await expect(page.getByRole('radio', { name: 'Introductory session' })).toBeChecked();
  await page.getByLabel('Day').fill(tomorrow());
  await page.getByRole('button', { name: 'Plan it, and another' }).click();
  await expect(page.getByText('The session is planned')).toBeVisible();

  for (const [at, name] of presenters.entries()) {
    await expect(page.getByRole('radio', { name: 'Presenting session' })).toBeChecked();
    await page.getByRole('radio', { name, exact: true }).check();
    const last = at === presenters.length - 1;
    await page
      .getByRole('button', { name: last ? 'Plan it' : 'Plan it, and another', exact: true })
      .click();
    if (!last) {
      await expect(page.getByText(`${at + 2} sessions are planned`)).toBeVisible();
    }
  }
  await expect(page).toHaveURL(`/sets/${setId}`);
}

/** A set of three is small: the organiser says why it starts all the same. */
export async function startTheSet(page: Page, setId: string, why: string): Promise<void> {
  await page.goto(`/sets/${setId}`);
  await page.getByRole('button', { name: 'Start the set' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start the set' }).click();
  const reasons = page.getByRole('dialog', { name: 'Is this what you want?' });
  await reasons.getByRole('textbox').fill(why);
  await reasons.getByRole('button', { name: 'Start the set' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Running', { exact: true })).toBeVisible();
}

/** From the set's page to one of its sessions, by what the page calls it. */
export async function openTheSession(page: Page, setId: string, name: string): Promise<void> {
  await page.goto(`/sets/${setId}`);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(/\/sessions\/[^/]+$/);
}
