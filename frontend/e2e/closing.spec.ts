import { expect, test } from '@playwright/test';
import { expectGoodToReadAtBothEnds } from './look';
import { setOfSeven } from './setOfSeven';

test('a set looks back, decides, closes, goes on as another, and each has a certificate', async ({
  browser,
}) => {
  const { setId, organiser, desks, enrolments } = await setOfSeven(browser, 'OPEN_QUESTIONS');
  const [ada, ben, ...others] = desks.map(({ page }) => page);
  if (!ada || !ben) {
    throw new Error('seven come');
  }
  for (const page of others) {
    const declined = await page.request.put(`/api/sets/${setId}/evaluation`, {
      data: { state: 'DECLINED', answers: [] },
    });
    expect(declined.ok()).toBe(true);
    await page.request.put(`/api/sets/${setId}/wish`, { data: { decision: 'RENEW' } });
  }

  await ada.goto(`/sets/${setId}`);
  await expect(ada.getByText('Ada and Ben have still to look back')).toBeVisible();
  await ada.getByRole('link', { name: 'Write my evaluation' }).click();
  const clearer = ada.getByRole('group', { name: /I see my own difficulties/ });
  await clearer.getByRole('radio', { name: '4' }).check();
  await ada.getByLabel(/what have you found/).fill('A way to ask.');
  await expect(ada.getByText('Your draft is kept. Nobody else sees it.')).toBeVisible();
  await expectGoodToReadAtBothEnds(ada, 'my evaluation, begun');
  await ada.reload();
  await expect(ada.getByLabel(/what have you found/)).toHaveValue('A way to ask.');
  await expect(clearer.getByRole('radio', { name: '4' })).toBeChecked();
  await ada.getByRole('button', { name: 'Give my evaluation' }).click();
  await ada.getByRole('button', { name: /^Let the organisers read this:/ }).click();
  const asked = ada.getByRole('dialog', { name: 'Let the organisers read this?' });
  await expect(asked.getByText('A way to ask.')).toBeVisible();
  await expectGoodToReadAtBothEnds(ada, 'what the organisers would read');
  await asked.getByRole('button', { name: 'Let them read it' }).click();
  await expect(ada.getByText('The organisers may read this')).toBeVisible();
  await ada.getByRole('button', { name: /^Take it back:/ }).click();
  await expect(ada.getByText('Yours alone')).toBeVisible();

  await ben.goto(`/sets/${setId}/evaluation`);
  await ben.getByRole('button', { name: 'I prefer to say nothing at all' }).click();
  await expect(ben.getByText('You prefer to say nothing', { exact: true })).toBeVisible();

  await ada.getByRole('link', { name: 'Back to the set' }).click();
  await ada.getByRole('radio', { name: 'Go on by ourselves' }).click({ force: true });
  await expect(ada.getByText('Still to say: Ben.')).toBeVisible();
  await ada.getByRole('button', { name: 'Go on by ourselves' }).click();
  await expect(ada.getByText('Decided: go on by ourselves', { exact: true })).toBeVisible();
  await expectGoodToReadAtBothEnds(ada, 'a set that decides how it goes on');

  await ada.getByRole('link', { name: 'What came of it' }).click();
  await ada.getByRole('button', { name: 'Write what came of it for me' }).click();
  await ada.getByLabel('What came of the set for me').fill('I ask before I answer.');
  await ada.getByRole('button', { name: 'Keep it' }).click();
  await ada.getByLabel('A theme').fill('Asking first');
  await ada.getByRole('button', { name: 'Mark it' }).click();
  await expect(ada.getByText('Asking first', { exact: true })).toBeVisible();
  await expectGoodToReadAtBothEnds(ada, 'what came of a set');

  await organiser.goto(`/sets/${setId}`);
  await organiser.getByRole('button', { name: 'Manage' }).click();
  await organiser.getByRole('menuitem', { name: 'Close the set' }).click();
  const closing = organiser.getByRole('dialog');
  await expect(closing.getByRole('radio', { name: /Go on by ourselves/ })).toBeChecked();
  await expectGoodToReadAtBothEnds(organiser, 'closing a set');
  await closing.getByRole('button', { name: 'Close the set' }).click();
  await expect(organiser.getByText(/This set is closed/)).toBeVisible();

  await ada.goto(`/sets/${setId}`);
  await expect(ada.getByRole('link', { name: 'Certificate of participation' })).toBeVisible();
  await expectGoodToReadAtBothEnds(ada, 'a set that has closed');
  const download = ada.waitForEvent('download');
  await ada.getByRole('link', { name: 'Certificate of participation' }).click();
  expect((await download).suggestedFilename()).toBe('certificate-of-participation.pdf');
  const certificate = await organiser.request.get(
    `/api/enrolments/${enrolments[0]}/certificate.pdf`,
  );
  expect((await certificate.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await ada.getByRole('link', { name: / 2$/ }).click();
  await expect(ada.getByText('Goes on from')).toBeVisible();
  await expect(ada.getByText('Facilitated by its members')).toBeVisible();
  await ada.getByRole('link', { name: 'Read and sign', exact: true }).click();
  await expect(ada.getByRole('button', { name: 'Sign it', exact: true })).toBeVisible();
});
