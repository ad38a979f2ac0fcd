import { expect, type Page } from '@playwright/test';
import { idAtTheEnd, today } from './dates';

/** What an organiser does for a programme: says what it is and for whom, makes a set, opens both. */

export async function makeProgramme(page: Page, name: string, places: number): Promise<string> {
  await page.goto('/programmes');
  await page.getByRole('link', { name: 'New programme' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page
    .getByLabel('In short')
    .fill('An hour every four weeks for whoever leads a small team.');
  await page
    .getByLabel('What it is for', { exact: true })
    .fill('Leading people who used to be one’s colleagues.');
  await page.getByLabel('Places in all').fill(String(places));
  await page.getByLabel('Members in a set').fill(String(places));
  await page.getByLabel('Starts on').fill(today());
  await page.getByRole('button', { name: 'Create the programme' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Before it can open: say who it is for')).toBeVisible();
  return idAtTheEnd(page.url(), /\/programmes\/([^/]+)\/organise$/);
}

/** Makes a roster of the programme whose page is open, and puts people on it; of each only the address is known. */
export async function makeList(page: Page, name: string, emails: string[]): Promise<void> {
  await page.getByRole('button', { name: 'New roster' }).click();
  const roster = page.getByRole('dialog', { name: 'A new roster' });
  await roster.getByLabel('Name').fill(name);
  await roster.getByRole('button', { name: 'Make the roster' }).click();
  await page.getByRole('link', { name }).click();
  for (const email of emails) {
    await page.getByRole('button', { name: 'Add a person' }).click();
    const entry = page.getByRole('dialog', { name: 'Add a person' });
    await entry.getByLabel('Email address').fill(email);
    await entry.getByRole('button', { name: 'Add to the roster' }).click();
    await expect(entry).toBeHidden();
    await expect(page.getByText(email)).toBeVisible();
  }
}

export async function openForApplications(page: Page, programmeId: string): Promise<void> {
  await page.goto(`/programmes/${programmeId}/organise`);
  await page.getByRole('button', { name: 'Open for applications' }).click();
  await confirm(page, 'Open for applications');
  await expect(page.getByText('Open for applications')).toBeVisible();
}

/** A set that runs itself, whose places are open from now on. */
export async function makeSet(page: Page, programmeId: string, name: string): Promise<string> {
  await page.goto(`/programmes/${programmeId}/organise`);
  await page.getByRole('link', { name: 'New set' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Create the set' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('button', { name: 'Open its places' }).click();
  await confirm(page, 'Open its places');
  await expect(page.getByText('Filling its places')).toBeVisible();
  return idAtTheEnd(page.url(), /\/sets\/([^/]+)$/);
}

/** Presses the button of the dialog that asks whether one means it. */
export async function confirm(page: Page, deed: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: deed }).click();
  await expect(dialog).toBeHidden();
}
