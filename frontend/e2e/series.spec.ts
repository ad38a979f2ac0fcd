import { expect, type Page, test } from '@playwright/test';
import { beDemoPerson, deskOf } from './people';

/** A day so many weeks from now, as a date field takes it. */
function inWeeks(weeks: number): string {
  return new Date(Date.now() + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}

async function openSet(page: Page, name: string): Promise<void> {
  await page.goto('/sets');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const turns = (page: Page) => page.getByRole('list', { name: 'Turns in order' });

/** The place of somebody in the order of presenting. */
async function placeOf(page: Page, name: string): Promise<number> {
  await expect(turns(page)).toBeVisible();
  const rows = await turns(page).getByRole('listitem').allInnerTexts();
  return rows.findIndex((row) => row.includes(name));
}

/** One asks, the other agrees: afterwards each has the other's place. */
async function swap(asker: Page, askerName: string, asked: Page, askedName: string): Promise<void> {
  await openSet(asker, 'Advocacy leads');
  const [from, to] = [await placeOf(asker, askerName), await placeOf(asker, askedName)];
  await turns(asker).getByRole('button', { name: 'Swap' }).click();
  const dialog = asker.getByRole('dialog', { name: 'Who could take your turn?' });
  await dialog.getByRole('radio', { name: askedName }).check();
  await dialog.getByLabel('Why?').fill('I am at a hearing that morning.');
  await dialog.getByRole('button', { name: 'Ask' }).click();
  await expect(asker.getByText(new RegExp(`has asked ${askedName} to present`))).toBeVisible();

  await openSet(asked, 'Advocacy leads');
  const notice = asked.getByText(new RegExp(`^${askerName} asks you to present on`)).locator('..');
  await notice.getByRole('button', { name: 'Swap turns' }).click();
  await expect(notice).toBeHidden();
  await expect.poll(() => placeOf(asked, askerName)).toBe(to);
  expect(await placeOf(asked, askedName)).toBe(from);
}

test('an organiser plans a whole series, changes it before it is planned, and moves a session with all that follow', async ({
  page,
}) => {
  await beDemoPerson(page, 'Ingrid Solheim');
  await page.goto('/programmes');
  await page.getByRole('link', { name: 'Diversity in Science', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Diversity in Science' })).toBeVisible();
  await page.getByRole('link', { name: 'Organise', exact: true }).click();
  await page.getByRole('link', { name: 'Fair recruitment' }).click();
  await page.getByRole('link', { name: 'Plan the series' }).click();
  await page.getByLabel('First day').fill(inWeeks(6));
  await page.getByLabel(/^Time \(/).fill('17:30');
  await page.getByRole('button', { name: 'Show the series' }).click();

  const series = page.getByRole('list', { name: 'Sessions of the series' });
  await expect(series.getByText('Introductory session')).toBeVisible();
  const before = await series.getByRole('listitem').count();
  await series.getByRole('button', { name: `Leave out session ${before}` }).click();
  await page.getByRole('button', { name: `Plan these ${before - 1} sessions` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fair recruitment' })).toBeVisible();
  const planned = page.getByRole('list', { name: 'Sessions of Fair recruitment' });
  await expect(planned.getByRole('listitem')).toHaveCount(before - 1);
  const last = await planned.getByRole('listitem').last().locator('time').innerText();

  await planned.getByRole('link', { name: 'Introductory session' }).click();
  await page.getByRole('link', { name: 'Change the plan' }).click();
  await page.getByRole('button', { name: 'Move it' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move this session' });
  await dialog.getByLabel('New day').fill(inWeeks(7));
  await dialog.getByRole('radio', { name: 'Move with it' }).check();
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: /of Fair recruitment$/ }).click();
  await page.getByRole('link', { name: 'Fair recruitment' }).click();
  await expect(planned.getByRole('listitem').last().locator('time')).not.toHaveText(last);
});

test('two presenters swap by consent, one apologises, and the calendar shows it', async ({
  browser,
}) => {
  const callum = await deskOf(browser, 'Callum Reekie');
  const aisha = await deskOf(browser, 'Aisha Rahmani');
  await swap(callum, 'Callum Reekie', aisha, 'Aisha Rahmani');
  await aisha.getByText(/^How the order changed/).click();
  await expect(aisha.getByText(/I am at a hearing that morning/).first()).toBeVisible();

  await callum.goto('/calendar?view=agenda');
  await callum.getByRole('link', { name: 'Aisha Rahmani presents' }).click();
  await callum.getByRole('button', { name: 'I cannot come' }).click();
  await callum.getByRole('button', { name: 'Send apologies' }).click();
  await expect(callum.getByText('You have sent apologies')).toBeVisible();
  await callum.goto('/calendar?view=agenda');
  await expect(
    callum
      .getByRole('listitem')
      .filter({ hasText: 'Aisha Rahmani presents' })
      .getByText('Sent apologies'),
  ).toBeVisible();
  await callum.getByRole('link', { name: 'Aisha Rahmani presents' }).click();
  await callum.getByRole('button', { name: 'I can come after all' }).click();
  await expect(callum.getByText('You have said that you will come')).toBeVisible();

  await swap(aisha, 'Aisha Rahmani', callum, 'Callum Reekie');
});
