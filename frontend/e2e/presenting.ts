import { expect, type Page } from '@playwright/test';

/** What a presenter does before, during and after their turn. */

const STATEMENTS = [
  'I am willing to share it in this set',
  'I have some control over it',
  'It is current',
  'It is unresolved',
];

/** From the page of the session to one's dilemma, written, held against the four statements and released. */
export async function bringADilemma(page: Page, title: string, brief: string): Promise<void> {
  await page.getByRole('link', { name: 'Prepare your dilemma' }).click();
  await writeTheDilemma(page, title, brief);
}

/** On the page of one's dilemma. */
export async function writeTheDilemma(page: Page, title: string, brief: string): Promise<void> {
  await expect(page.getByText('Private to you', { exact: true })).toBeVisible();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('What it is about').fill(brief);
  await expect(page.getByText('Still missing: the four statements.')).toBeVisible();
  for (const statement of STATEMENTS) {
    await page.getByLabel(statement).check();
  }
  await page.getByRole('button', { name: 'Release to my set' }).click();
  const dialog = page.getByRole('dialog', { name: 'Release your dilemma?' });
  await dialog.getByRole('button', { name: 'Release it' }).click();
  await expect(page.getByText('Released to your set', { exact: true })).toBeVisible();
}

/** Answered with a note for the log. */
export async function answerWithANote(page: Page, note: string): Promise<void> {
  const question = page.getByRole('region', { name: 'The question now' });
  await question.getByRole('button', { name: 'Add a note' }).click();
  await question.getByLabel('A few words of your answer').fill(note);
  await question.getByRole('button', { name: 'Answered' }).click();
  await expect(question.getByText('No question just now')).toBeVisible();
}

export async function undertake(page: Page, action: string): Promise<void> {
  await page.getByLabel('I will…').fill(action);
  await page.getByRole('button', { name: 'Undertake this' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: action })).toBeVisible();
}

export async function keepAnOutcome(page: Page, outcome: string): Promise<void> {
  await page.getByLabel('What I take away').fill(outcome);
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByRole('button', { name: 'Change it' })).toBeVisible();
}

/** Two of the four questions about an action; the others are left blank. */
export async function tellOfIt(page: Page, happened: string, learned: string): Promise<void> {
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByLabel('What happened?').fill(happened);
  await page.getByLabel('What did you learn?').fill(learned);
  await page.getByRole('button', { name: 'Keep this note' }).click();
  await expect(page.getByRole('button', { name: 'Write another note' })).toBeVisible();
}
