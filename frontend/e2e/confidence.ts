import { expect, type Page } from '@playwright/test';

/** What is asked of everybody once the actions have been told of. */
const question = (page: Page) =>
  page.getByRole('region', { name: 'How confident are you with your progress?' });

export async function tellConfidence(page: Page, value: number, why: string): Promise<void> {
  await question(page)
    .getByRole('radio', { name: String(value), exact: true })
    .check();
  await question(page).getByLabel('What makes you say so?').fill(why);
  await question(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(question(page)).toContainText(`You answered ${value} of 10.`);
}

export async function passOnConfidence(page: Page): Promise<void> {
  await question(page).getByRole('button', { name: 'Pass this time' }).click();
  await expect(question(page)).toContainText('You passed.');
}
