import { expect, type Page, test } from '@playwright/test';
import { inWeeks } from './dates';
import { beDemoPerson, deskOf } from './people';
import { swapTurns } from './turns';

async function openSet(page: Page, name: string): Promise<void> {
  await page.goto('/sets');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
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
  const ofCallum = { page: callum, name: 'Callum Reekie' };
  const ofAisha = { page: aisha, name: 'Aisha Rahmani' };
  const open = (page: Page) => openSet(page, 'Advocacy leads');
  const why = await swapTurns(ofCallum, ofAisha, open);
  await aisha.getByText(/^How the order changed/).click();
  const changes = aisha.getByRole('listitem').filter({ hasText: why });
  await expect(changes).toHaveCount(2);
  for (const change of [
    'Aisha Rahmani instead of Callum Reekie',
    'Callum Reekie instead of Aisha Rahmani',
  ]) {
    await expect(changes.filter({ hasText: change })).toBeVisible();
  }

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

  await swapTurns(ofAisha, ofCallum, open);
});
