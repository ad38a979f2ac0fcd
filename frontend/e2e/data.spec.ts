import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { deskOf, sayWhoIAm, signInByCode, someoneNew } from './people';

test('somebody takes along what is theirs', async ({ browser }) => {
  const page = await deskOf(browser, 'Nkechi Obi');
  await page.goto('/profile');
  await page.getByRole('link', { name: 'Your data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible();

  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Take it along' }).click();
  const archive = await coming;

  expect(archive.suggestedFilename()).toMatch(/^setwise-\d{4}-\d{2}-\d{2}\.zip$/);
  const bytes = await readFile(await archive.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.includes('setwise.json')).toBe(true);
  expect(bytes.includes('setwise.html')).toBe(true);
});

test('somebody new has themselves erased, and is nobody afterwards', async ({ page }) => {
  const person = someoneNew('Wanda Passing', 'Calder Voice', 'NEW');
  await page.goto('/profile');
  await signInByCode(page, person.email);
  await sayWhoIAm(page, person);
  await page.goto('/profile/data');

  await page.getByRole('button', { name: 'Erase me …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase everything that is you?' });
  await dialog.getByRole('button', { name: 'Send me the code' }).click();
  await dialog.getByLabel('The 6 digits of your code').fill('000000');
  await dialog.getByRole('button', { name: 'Erase me for good' }).click();
  await expect(dialog.getByText('is wrong or no longer valid')).toBeVisible();
  await dialog.getByRole('button', { name: /^Fill in \d{6}$/ }).click();
  await dialog.getByRole('button', { name: 'Erase me for good' }).click();

  await expect(page).toHaveURL(/\/sign-in/);
  expect((await page.request.get('/api/me')).status()).toBe(401);
});
