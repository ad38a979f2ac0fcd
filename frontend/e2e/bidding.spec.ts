import { expect, test } from '@playwright/test';
import { expectGoodToReadAtBothEnds } from './look';
import { writeTheDilemma } from './presenting';
import { goOnTo, startTheSession } from './room';
import { type Desk, setOfSeven } from './setOfSeven';

test('a set agrees to settle at the start who presents, somebody has something more pressing, and the host settles it', async ({
  browser,
}) => {
  const { setId, sessionId, desks } = await setOfSeven(browser, 'OPEN_QUESTIONS');
  const [ada, ben] = desks as [Desk, Desk];
  const host = desks.at(-1) as Desk;

  await ada.page.goto(`/sets/${setId}/contract/revise`);
  await ada.page.getByRole('radio', { name: 'Settled at the start of the session' }).check();
  await ada.page.getByRole('button', { name: 'Put it to the set' }).click();
  await expect(ada.page.getByText('At the start of each session we say')).toBeVisible();
  for (const { page } of desks) {
    const signed = await page.request.post(`/api/sets/${setId}/contract/signatures`, {
      data: { number: 2 },
    });
    expect(signed.ok()).toBe(true);
  }

  await host.page.goto(`/sessions/${sessionId}`);
  await startTheSession(host.page);
  for (const { page } of desks) {
    expect((await page.request.post(`/api/sessions/${sessionId}/join`)).ok()).toBe(true);
  }
  for (const { page } of [ada, ben]) {
    await page.goto(`/sessions/${sessionId}/room`);
    await expect(page.getByRole('heading', { name: 'Who presents today?' })).toBeVisible();
  }
  await goOnTo('Contract check', host.page, [ada.page, ben.page]);
  await expect(host.page.getByText('It is still to be settled who presents.')).toBeVisible();

  await ben.page.getByRole('radio', { name: 'It is pressing' }).click();
  for (const { page } of [ada, ben, host]) {
    const candidates = page.getByRole('list', { name: 'Who could present' });
    await expect(candidates.getByText('It is pressing')).toBeVisible();
    await expect(candidates.getByRole('listitem')).toHaveCount(2);
  }
  await expectGoodToReadAtBothEnds(host.page, 'bidding, by the host');
  await expectGoodToReadAtBothEnds(ben.page, 'bidding, by a member');
  await host.page.getByRole('button', { name: 'Ben presents' }).click();
  await expect(host.page.getByRole('heading', { name: 'Who presents today?' })).toHaveCount(0);

  await expect(ben.page.getByText('You present next')).toBeVisible();
  await ben.page.getByRole('link', { name: 'Your dilemma' }).click();
  await writeTheDilemma(ben.page, 'What cannot wait', 'They decide on Friday.');
  await ben.page.goto(`/sessions/${sessionId}/room`);
  await goOnTo('Dilemma', host.page, [ada.page, ben.page]);
  await expect(ada.page.getByText('Ben presents', { exact: true })).toBeVisible();
  await expect(ada.page.getByRole('heading', { name: 'What cannot wait' })).toBeVisible();

  await ada.page.goto(`/sets/${setId}`);
  await ada.page.getByText(/^How the order changed/).click();
  await expect(ada.page.getByText(/^Ben instead of Ada/)).toBeVisible();
  await expect(ada.page.getByText(/Settled at the start of the session\./)).toBeVisible();
});
