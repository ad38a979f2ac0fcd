import { expect, type Page, test } from '@playwright/test';
import { deskOf } from './people';

/** What a report tells of this. */
const figure = (page: Page, words: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: words, exact: true }) })
    .getByRole('cell');

test('a sponsor reads what came of a programme, and nothing else of it', async ({ browser }) => {
  const page = await deskOf(browser, 'Sal Whitmore');
  await page.goto('/');
  await page.getByRole('button', { name: /^Sal Whitmore: profile/ }).click();
  await page.getByRole('menuitem', { name: 'Reports' }).click();
  await page
    .getByRole('list', { name: /^Reports of Northgate/ })
    .getByRole('link', { name: 'Independent Advocacy', exact: true })
    .click();

  await expect(
    page.getByRole('heading', { level: 1, name: 'Report: Independent Advocacy' }),
  ).toBeVisible();
  await expect(figure(page, 'Enrolled')).toHaveText('7');
  await expect(figure(page, 'Completed')).toHaveText('fewer than five, or kept back');
  const [paper] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'PDF' }).click(),
  ]);
  expect(paper.suggestedFilename()).toBe('report.pdf');

  await page.goBack();
  await page
    .getByRole('region', { name: /^Northgate/ })
    .getByRole('link', { name: 'Compare', exact: true })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Programmes side by side' }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: 'Enrolment' })
      .getByRole('columnheader', { name: 'Together', exact: true }),
  ).toBeVisible();

  const programmes = await (await page.request.get('/api/programmes?limit=100')).json();
  for (const { id } of programmes.items) {
    expect((await page.request.get(`/api/programmes/${id}/enrolments`)).status()).toBe(403);
  }
});

test('an organiser asks whom the programme reaches, and reads the same report', async ({
  browser,
}) => {
  const page = await deskOf(browser, 'Marian Tully');
  const programmes = await (await page.request.get('/api/programmes?limit=100')).json();
  const programme = programmes.items.find(
    ({ name }: { name: string }) => name === 'Independent Advocacy',
  );
  await page.goto(`/programmes/${programme.id}/organise`);
  await page.getByRole('link', { name: 'Whom it reaches' }).click();
  const asked = `Do you work nights? ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel('What is asked').fill(asked);
  await page.getByLabel('What can be answered').fill('Yes\nNo');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('heading', { name: asked })).toBeVisible();

  await page.goto(`/programmes/${programme.id}/report`);
  await expect(figure(page, 'Enrolled')).toHaveText('7');

  await page.goto(`/programmes/${programme.id}/criteria`);
  await page.getByRole('button', { name: `Ask no longer: ${asked}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ask no longer' }).click();
  await expect(page.getByRole('heading', { name: asked })).toBeHidden();
});
