import { type Browser, expect, type Page, test } from '@playwright/test';
import { start, threeInOpenQuestions, threeInTheLobby } from './inTheRoom';
import { expectGoodToRead } from './look';
import { call, setOfSeven } from './setOfSeven';

/** Each state is held against the rules of accessibility wide and narrow, light and dark. */
test.describe.configure({ timeout: 480_000 });

/** A session of a set of seven of another kind than a presenting one, in its room; the host goes from phase to phase. */
async function throughAllPhases(browser: Browser, kind: 'INTRODUCTORY' | 'CLOSING') {
  const set = await setOfSeven(browser, 'OPEN_QUESTIONS', { meetsFirst: kind !== 'INTRODUCTORY' });
  const host = set.desks[6]?.page as Page;
  const sessionId = kind === 'INTRODUCTORY' ? set.firstId : await planned(set.organiser, set.setId);
  await host.goto(`/sessions/${sessionId}/room`);
  await expect(host.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
  const { phases } = await call<{ phases: { kind: string }[] }>(
    host,
    'POST',
    `sessions/${sessionId}/start`,
  );
  for (const [at, phase] of phases.entries()) {
    await expect(host.getByRole('heading', { name: 'Before you begin' })).toBeHidden();
    await expect(host.getByRole('heading', { level: 1 })).toBeVisible();
    await expectGoodToRead(host, `room, ${kind.toLowerCase()}, ${phase.kind.toLowerCase()}`);
    if (at + 1 < phases.length) {
      const before = await host.getByRole('heading', { level: 1 }).textContent();
      await call(host, 'POST', `sessions/${sessionId}/advance`, {
        from: at + 1,
        statedReasons: [{ rule: 15, reason: 'All of us are on the line.' }],
      });
      await expect(host.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
    }
  }
}

async function planned(organiser: Page, setId: string): Promise<string> {
  const session = await call<{ id: string }>(organiser, 'POST', `sets/${setId}/sessions`, {
    kind: 'CLOSING',
    startsAt: new Date(Date.now() + 1_200_000).toISOString(),
    presenterIds: [],
    statedReasons: [{ rule: 10, reason: 'A journey takes no months.' }],
  });
  return session.id;
}

test('the introductory session can be read by everybody in each of its phases', async ({
  browser,
}) => {
  await throughAllPhases(browser, 'INTRODUCTORY');
});

test('the closing session can be read by everybody in each of its phases', async ({ browser }) => {
  await throughAllPhases(browser, 'CLOSING');
});

test('the room can be read by everybody while it stands still and while its host is away', async ({
  browser,
}) => {
  const { host, asker, presenter } = await threeInOpenQuestions(browser);
  await host.getByRole('button', { name: 'Pause the clock' }).click();
  await expect(asker.getByRole('heading', { name: 'The clock stands still' })).toBeVisible();
  await expectGoodToRead(asker, 'room, paused');
  await host.getByRole('button', { name: 'Let the clock go on' }).click();
  await expect(asker.getByRole('heading', { name: 'The clock stands still' })).toBeHidden();

  await asker.getByRole('button', { name: 'Stop the session for everybody' }).click();
  await expect(presenter.getByRole('heading', { name: 'Somebody asked to stop' })).toBeVisible();
  await expectGoodToRead(presenter, 'room, stopped');
  await expectGoodToRead(asker, 'room, stopped by oneself');
  await asker.getByRole('button', { name: 'Go on with the session' }).click();
  await expect(presenter.getByRole('heading', { name: 'Somebody asked to stop' })).toBeHidden();

  await host.close();
  await expect(asker.getByRole('button', { name: 'Host from here' })).toBeVisible();
  await expectGoodToRead(asker, 'room, host away');
});

test('the lobby and the first phase can be read by everybody', async ({ browser }) => {
  const three = await threeInTheLobby(browser);
  await expectGoodToRead(three.asker, 'room, lobby');
  await three.asker.setViewportSize({ width: 1280, height: 720 });
  await start(three);
  await expectGoodToRead(three.host, 'room, progress, hosting');
});
