import { expect, type Page } from '@playwright/test';
import { experienceWords } from '../src/placeWords';
import type { Newcomer } from './people';

/** How somebody comes into a set: applying, taking the place, signing, saying who they are. */

export async function apply(page: Page, programme: string, person: Newcomer): Promise<void> {
  await page.goto('/programmes');
  await page.getByRole('link', { name: programme }).click();
  await expect(page.getByRole('heading', { name: 'Apply for a place' })).toBeVisible();
  await page.getByLabel('Your organisation').fill(person.organisation);
  await page.getByLabel(experienceWords[person.experience]).check();
  await page.getByLabel('Why would you like to take part?').fill('I lead people who led me.');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
}

/** Somebody on no roster asks all the same. */
export async function applyAllTheSame(page: Page, programme: string): Promise<void> {
  await page.goto('/programmes');
  await page.getByRole('link', { name: programme }).click();
  await expect(page.getByRole('heading', { name: 'These places are reserved' })).toBeVisible();
  await page.getByRole('button', { name: 'Apply all the same' }).click();
  await page.getByLabel('Your organisation').fill('A bakery');
  await page.getByLabel(experienceWords.NEW).check();
  await page.getByLabel('Why would you like to take part?').fill('I heard of it from a friend.');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
}

/** Home tells of the place that is offered. */
export async function takeThePlace(page: Page, set: string): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'A place is offered to you' })).toBeVisible();
  await page.getByRole('button', { name: 'Accept the place' }).click();
  await expect(page.getByRole('heading', { name: 'Sign your contract' })).toBeVisible();
  await expect(page.getByText(`${set} cannot go on before everybody has signed.`)).toBeVisible();
}

/** From home to the contract, which is read and signed. */
export async function signTheContract(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('region', { name: 'Waiting for you' })
    .getByRole('link', { name: 'Read and sign', exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'Questions, not advice' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign it' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign number 1?' });
  await dialog.getByRole('button', { name: 'Sign it' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Sign it' })).toHaveCount(0);
}

export async function introduceMyself(
  page: Page,
  setId: string,
  who: string,
  why: string,
): Promise<void> {
  await page.goto(`/sets/${setId}`);
  await page.getByRole('button', { name: 'Introduce myself' }).click();
  const dialog = page.getByRole('dialog', { name: 'Introduce yourself' });
  await dialog.getByLabel('Who you are').fill(who);
  await dialog.getByLabel('Why you are here').fill(why);
  await dialog.getByRole('button', { name: 'Share it with the set' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(who)).toBeVisible();
}
