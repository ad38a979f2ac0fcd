import { expect, type Page } from '@playwright/test';
import { unique } from './people';

const turns = (page: Page) => page.getByRole('list', { name: 'Turns in order' });

/** Somebody who has a turn in the set whose page is open. */
export interface Party {
  page: Page;
  name: string;
}

/** The place of somebody in the order of presenting. */
export async function placeOf(page: Page, name: string): Promise<number> {
  await expect(turns(page)).toBeVisible();
  const rows = await turns(page).getByRole('listitem').allInnerTexts();
  return rows.findIndex((row) => row.includes(name));
}

/**
 * One asks, the other agrees: afterwards each has the other's place. Returns why the one asked.
 *
 * @param open goes to the page of their set
 */
export async function swapTurns(
  asker: Party,
  asked: Party,
  open: (page: Page) => Promise<void>,
): Promise<string> {
  const why = unique('I am at a hearing that morning.');
  await open(asker.page);
  const from = await placeOf(asker.page, asker.name);
  const to = await placeOf(asker.page, asked.name);
  await turns(asker.page).getByRole('button', { name: 'Swap' }).click();
  const dialog = asker.page.getByRole('dialog', { name: 'Who could take your turn?' });
  await dialog.getByRole('radio', { name: asked.name }).check();
  await dialog.getByLabel('Why?').fill(why);
  await dialog.getByRole('button', { name: 'Ask' }).click();
  await expect(
    asker.page.getByText(new RegExp(`^${asker.name} has asked ${asked.name} to present`)),
  ).toBeVisible();

  await open(asked.page);
  const notice = asked.page
    .getByText(new RegExp(`^${asker.name} asks you to present on`))
    .locator('..');
  await notice.getByRole('button', { name: 'Swap turns' }).click();
  await expect(notice).toBeHidden();
  await expect.poll(() => placeOf(asked.page, asker.name)).toBe(to);
  expect(await placeOf(asked.page, asked.name)).toBe(from);
  return why;
}
