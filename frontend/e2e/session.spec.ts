import { expect, type Page, test } from '@playwright/test';
import { deskOf, unique } from './people';

/** From the home page through *Join now* into the room of the running session. */
async function joinRunningSession(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Join now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Open questions' })).toBeVisible();
}

const middle = (page: Page) => page.getByRole('region', { name: 'The question now' });

/** Answers whatever is in the middle until `question` is put there by itself. */
async function answerUntil(presenter: Page, question: string): Promise<void> {
  const words = middle(presenter).locator('blockquote');
  while ((await words.innerText()) !== question) {
    const before = await words.innerText();
    await middle(presenter).getByRole('button', { name: 'Answered' }).click();
    await expect(words).not.toHaveText(before);
  }
}

test('a member asks, the presenter answers and marks it, and the facilitator keeps the time', async ({
  browser,
}) => {
  const member = await deskOf(browser, 'Aisha Rahmani');
  const presenter = await deskOf(browser, 'Nkechi Obi');
  const facilitator = await deskOf(browser, 'Delroy Whitcombe');
  for (const page of [member, presenter, facilitator]) {
    await joinRunningSession(page);
  }

  const question = unique('What would you say to her if you were not afraid of her answer?');
  const composer = member.getByRole('form', { name: 'Ask a question' });
  await composer.getByLabel('Your question').fill(question);
  await composer.getByRole('button', { name: /^(Ask|Put it in the queue)$/ }).click();
  await expect(composer.getByLabel('Your question')).toHaveValue('');

  await expect(presenter.getByText(question)).toBeVisible();
  await answerUntil(presenter, question);
  await expect(middle(presenter)).toContainText('Aisha asks');
  await expect(middle(member)).toContainText(question);
  await expect(middle(member)).toContainText('You ask');
  await expect(middle(facilitator)).toContainText(question);
  await expect(facilitator.getByText('Nkechi Obi presents', { exact: true })).toBeVisible();
  await expect(facilitator.getByRole('heading', { name: 'You are hosting' })).toBeVisible();
  await expect(facilitator.getByRole('button', { name: 'Next: Actions' })).toBeEnabled();
  await expect(
    facilitator.getByRole('timer', { name: 'Time left for Open questions' }),
  ).toBeVisible();
  await expect(facilitator.getByRole('heading', { name: /^[1-7] of 7 here$/ })).toBeVisible();

  const thought = middle(presenter).getByRole('button', { name: 'Made me think' });
  await thought.click();
  await expect(thought).toHaveAttribute('aria-pressed', 'true');
  await expect(middle(member)).toContainText('Made the presenter think');
  await middle(presenter).getByRole('button', { name: 'Answered' }).click();
  await expect(middle(member)).not.toContainText(question);

  const asked = member.getByRole('group').filter({ hasText: /questions? so far/ });
  await asked.getByText(/questions? so far/).click();
  await expect(asked.getByRole('listitem').filter({ hasText: question })).toContainText(
    'Made the presenter think',
  );
});

test('nobody but the presenter can answer, and only the host goes on', async ({ browser }) => {
  const member = await deskOf(browser, 'Aisha Rahmani');
  const presenter = await deskOf(browser, 'Nkechi Obi');
  for (const page of [member, presenter]) {
    await joinRunningSession(page);
    await expect(page.getByRole('heading', { name: 'You are hosting' })).toHaveCount(0);
  }
  await expect(member.getByRole('button', { name: 'Answered' })).toHaveCount(0);
  await expect(presenter.getByRole('form', { name: 'Ask a question' })).toHaveCount(0);
});

test('somebody outside the set finds no room at all', async ({ browser }) => {
  const member = await deskOf(browser, 'Aisha Rahmani');
  await joinRunningSession(member);
  const outsider = await deskOf(browser, 'Robin Castle');
  await outsider.goto(member.url());
  await expect(outsider.getByRole('heading', { level: 1, name: 'The room' })).toBeVisible();
  await expect(outsider.getByText('Open questions')).toHaveCount(0);
});
