import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { goOn } from './inTheRoom';
import { ask, middle } from './room';
import { type Desk, type SetOfSeven, setOfSeven } from './setOfSeven';

/** Whatever the room looks like just now: no violation, and a picture to be looked at. */
async function lookAt(page: Page, state: string): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    state,
  ).toEqual([]);
  await page.screenshot({ path: `test-results/room/${state}.png`, fullPage: true });
}

async function enter({ desks, sessionId }: SetOfSeven): Promise<void> {
  for (const { page } of desks) {
    await page.goto(`/sessions/${sessionId}/room`);
    await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
  }
  for (const { page } of desks) {
    await expect(page.getByRole('heading', { name: '7 of 7 here' })).toBeVisible();
  }
}

/** Neither what is open goes on nor does anything new get through. */
async function cutTheLine(page: Page): Promise<void> {
  await page.context().route(/\/events/, (route) => route.abort());
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.context().setOffline(true);
}

async function mendTheLine(page: Page): Promise<void> {
  await page.context().unroute(/\/events/);
  await page.context().setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
}

async function everybodySees(desks: Desk[], question: string): Promise<void> {
  for (const { page } of desks) {
    await expect(middle(page)).toContainText(question);
  }
}

// A whole hour with seven browsers takes its time on a small machine.
test.describe.configure({ timeout: 480_000 });

test('seven people hold a whole session with experience: one loses the line, one leaves, the host vanishes', async ({
  browser,
}) => {
  const set = await setOfSeven(browser, 'QUESTIONS_AND_EXPERIENCE');
  const { desks } = set;
  const [presenter, ben, chika, dai, esra, finn, host] = desks.map(({ page }) => page) as [
    Page,
    Page,
    Page,
    Page,
    Page,
    Page,
    Page,
  ];
  await enter(set);
  await lookAt(host, 'lobby');
  await host.getByRole('button', { name: 'Start the session' }).click();
  for (const { page } of desks) {
    await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeAttached();
    await page.getByRole('button', { name: 'I am here' }).click();
  }
  await lookAt(host, 'progress');
  await goOn(
    host,
    'Contract check',
    desks.map(({ page }) => page),
  );
  await goOn(
    host,
    'Dilemma',
    desks.map(({ page }) => page),
  );
  await lookAt(ben, 'dilemma');
  await goOn(
    host,
    'Clarifying questions',
    desks.map(({ page }) => page),
  );
  await ask(ben, 'Since when is she there?');
  await everybodySees(desks, 'Since when is she there?');
  await middle(presenter).getByRole('button', { name: 'Answered', exact: true }).click();
  await goOn(
    host,
    'Open questions',
    desks.map(({ page }) => page),
  );

  // One after the other: the quietest is put next, the presenter thinks, and everybody keeps the silence.
  await ask(chika, 'What are you protecting?');
  await ask(dai, 'Who else sees it?');
  await everybodySees(desks, 'What are you protecting?');
  await lookAt(presenter, 'question-presenter');
  await lookAt(dai, 'question-asker');
  await presenter.keyboard.press('t');
  for (const { page } of desks.slice(1)) {
    await expect(middle(page)).toContainText('Ada is thinking. Keep the silence.');
  }
  await lookAt(ben, 'silence');
  await presenter.getByRole('button', { name: 'I am ready' }).click();
  await middle(presenter).getByRole('button', { name: 'Let Chika ask on' }).click();
  await expect(chika.getByText('Ada would like you to ask on.')).toBeVisible();
  await ask(chika, 'And what does that cost you?');
  await everybodySees(desks, 'And what does that cost you?');

  // A line that is lost: what happens meanwhile is there when it comes back, once.
  await cutTheLine(esra);
  await expect(esra.getByText('The line to Setwise is down')).toBeVisible();
  await lookAt(esra, 'line-down');
  await middle(presenter).getByRole('button', { name: 'Answered', exact: true }).click();
  await everybodySees(
    desks.filter(({ page }) => page !== esra),
    'Who else sees it?',
  );
  await esra.getByLabel('Your question').fill('What did I miss?');
  await mendTheLine(esra);
  await expect(middle(esra)).toContainText('Who else sees it?');
  await expect(esra.getByText('The line to Setwise is down')).toBeHidden();
  await expect(esra.getByLabel('Your question')).toHaveValue('What did I miss?');

  // Experience is told when the presenter invites it, apart from the questions.
  await expect(finn.getByRole('button', { name: 'Share an experience' })).toHaveCount(0);
  await presenter.getByRole('button', { name: 'Invite experience' }).click();
  await finn.getByRole('button', { name: 'Share an experience' }).click();
  await finn.getByLabel('What happened to you').fill('I waited a year, and it was not her.');
  await finn.getByRole('button', { name: 'Share this experience' }).click();
  await expect(presenter.getByText('I waited a year, and it was not her.')).toBeVisible();
  await lookAt(presenter, 'experience');

  // Whoever leaves the set is shown nothing more that moment.
  const removed = set.enrolments[5];
  const left = await set.organiser.request.post(`/api/enrolments/${removed}/withdraw`, {
    data: {},
  });
  expect(left.status()).toBe(200);
  await expect(finn.getByRole('alert')).toBeVisible();
  await expect(finn.getByText('Who else sees it?')).toHaveCount(0);
  expect((await finn.request.get(`/api/sessions/${set.sessionId}/room`)).status()).toBe(404);
  const others = desks.filter(({ page }) => page !== finn);

  // Anybody stops it; nobody is told who; whoever did lets it go on.
  await dai.getByRole('button', { name: 'Stop the session for everybody' }).click();
  for (const { page } of others) {
    await expect(page.getByRole('heading', { name: 'Somebody asked to stop' })).toBeVisible();
  }
  await lookAt(ben, 'stopped');
  await dai.getByRole('button', { name: 'Go on with the session' }).click();
  await everybodySees(others, 'Who else sees it?');

  // The host vanishes, and another keeps the time.
  await host.close();
  await ben.getByRole('button', { name: 'Host from here' }).click();
  await expect(ben.getByRole('heading', { name: 'You are hosting' })).toBeVisible();
  await lookAt(ben, 'hosting');
  const present = others.filter(({ page }) => page !== host);
  await ben.getByRole('button', { name: 'Pause the clock' }).click();
  await expect(chika.getByRole('heading', { name: 'The clock stands still' })).toBeVisible();
  await ben.getByRole('button', { name: 'Let the clock go on' }).click();

  await goOn(
    ben,
    'Actions',
    present.map(({ page }) => page),
  );
  await presenter.getByLabel('I will…').fill('Ask each of them what they would miss.');
  await presenter.getByRole('button', { name: 'Undertake this' }).click();
  await expect(ben.getByText('Ask each of them what they would miss.')).toBeVisible();
  await lookAt(presenter, 'actions');
  await goOn(
    ben,
    'Outcome',
    present.map(({ page }) => page),
  );
  await presenter.getByLabel('What I take away').fill('That I have been asking for permission.');
  await presenter.getByRole('button', { name: 'Keep this' }).click();
  await expect(ben.getByText('That I have been asking for permission.')).toBeVisible();
  await lookAt(presenter, 'outcome');
  await goOn(
    ben,
    'Reflection',
    present.map(({ page }) => page),
  );
  await chika.getByRole('button', { name: 'Write on my review sheet' }).click();
  await chika.getByLabel('What have I noticed about myself?').fill('I fill silences.');
  await chika.getByRole('button', { name: 'Keep it' }).click();
  await lookAt(chika, 'reflection');
  await ben.getByRole('button', { name: 'Conclude the session' }).click();
  await ben.getByRole('dialog').getByRole('button', { name: 'Conclude' }).click();
  for (const { page } of present) {
    await expect(page.getByRole('heading', { name: 'The session has ended' })).toBeVisible();
  }
  await lookAt(ben, 'ended');
});

test('seven people ask open questions only, by keyboard and on a phone', async ({ browser }) => {
  const set = await setOfSeven(browser, 'OPEN_QUESTIONS');
  const { desks } = set;
  const presenter = desks[0]?.page as Page;
  const phone = desks[1]?.page as Page;
  const host = desks[6]?.page as Page;
  await phone.setViewportSize({ width: 360, height: 740 });
  await enter(set);
  await host.getByRole('button', { name: 'Start the session' }).click();
  for (const { page } of desks) {
    await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeAttached();
    await page.getByRole('button', { name: 'I am here' }).click();
  }
  for (const next of ['Contract check', 'Dilemma', 'Clarifying questions', 'Open questions']) {
    await goOn(
      host,
      next,
      desks.map(({ page }) => page),
    );
  }
  await phone.keyboard.press('q');
  await expect(phone.getByLabel('Your question')).toBeFocused();
  await phone.keyboard.type('What would you see if it had changed?');
  await phone.keyboard.press('Control+Enter');
  await everybodySees(desks, 'What would you see if it had changed?');
  await lookAt(phone, 'phone-question');
  await expect(presenter.getByRole('region', { name: 'Experiences' })).toHaveCount(0);
  await presenter.keyboard.press('a');
  for (const { page } of desks) {
    await expect(middle(page)).toContainText('No question just now');
  }
  for (const { page } of desks.slice(2)) {
    await page.keyboard.press('p');
    await expect(page.getByText('You passed. You can still ask.')).toBeVisible();
  }
  await phone.getByLabel('Your question').blur();
  await phone.keyboard.press('?');
  await expect(phone.getByRole('dialog')).toContainText('Raise your hand');
  await lookAt(phone, 'phone-keys');
  await phone.keyboard.press('Escape');
  await goOn(
    host,
    'Actions',
    desks.map(({ page }) => page),
  );
  await goOn(
    host,
    'Outcome',
    desks.map(({ page }) => page),
  );
  await presenter.getByLabel(/I have no outcome/).check();
  await presenter.getByRole('button', { name: 'Keep this' }).click();
  await goOn(
    host,
    'Reflection',
    desks.map(({ page }) => page),
  );
  await lookAt(phone, 'phone-reflection');
  await host.getByRole('button', { name: 'Conclude the session' }).click();
  await host.getByRole('dialog').getByRole('button', { name: 'Conclude' }).click();
  for (const { page } of desks) {
    await expect(page.getByRole('heading', { name: 'The session has ended' })).toBeVisible();
  }
});
