import { expect, test } from '@playwright/test';

test('somebody looks around as a person of the demo with one click', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: /^Enter as Aisha Rahmani/ }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('button', { name: /^Aisha Rahmani: profile/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /is meeting$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Join now' })).toBeVisible();
});

test('a code from the mail, shown in the demo, signs somebody in', async ({ page }) => {
  const email = `visitor-${crypto.randomUUID()}@example.org`;
  await page.goto('/sign-in?return=%2Fprogrammes');
  await page.getByLabel('Your email address').fill(email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await expect(page.getByText('Demo: this is the mail')).toBeVisible();

  const code = page.getByLabel('The 6 digits of your code');
  await page.getByRole('button', { name: /^Fill in \d{6}$/ }).click();
  const right = await code.inputValue();
  await code.fill(right === '000000' ? '111111' : '000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in/);

  await code.fill(right);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/programmes');
  await expect(page.getByRole('button', { name: `${email}: profile and settings` })).toBeVisible();
});

test('whoever signs out is asked to sign in again', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: /^Enter as Robin Castle/ }).click();
  await page.getByRole('button', { name: /^Robin Castle: profile/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

  await page.goto('/sets');
  await expect(page).toHaveURL('/sign-in?return=%2Fsets');
  expect((await page.request.get('/api/me')).status()).toBe(401);
});
