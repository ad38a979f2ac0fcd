import { expect, type Page, test } from '@playwright/test';
import {
  answerElsewhere,
  askElsewhere,
  goOn,
  start,
  threeInOpenQuestions,
  threeInTheLobby,
} from './inTheRoom';
import { expectNothingCut } from './look';
import { ask, middle } from './room';

/** Several people in a room take their time on a small machine, and a poor line takes what it takes. */
test.describe.configure({ timeout: 420_000 });

/** 1280 pixels at 200 % are 640 to the page; and a phone beside a video call. */
const ZOOMED = { width: 640, height: 360 };
const NARROW = { width: 360, height: 740 };

/** How many animations run on a page just now: those that are over, or take no time, are none. */
function running(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.getAnimations().filter(({ playState, effect }) => {
        const { activeDuration = 0 } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && Number(activeDuration) > 10;
      }).length,
  );
}

/** Keeps an eye on the streams that a page opens, from before it opens any. */
async function watchStreams(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const opened: EventSource[] = [];
    Object.assign(window, { opened });
    window.EventSource = class extends EventSource {
      constructor(url: string | URL, init?: EventSourceInit) {
        super(url, init);
        opened.push(this);
      }
    };
  });
  return () =>
    page.evaluate(
      () =>
        (window as unknown as { opened: EventSource[] }).opened.filter(
          ({ readyState }) => readyState === EventSource.OPEN,
        ).length,
    );
}

test('nothing is cut at 200 % or on a phone, in any phase and for anybody', async ({ browser }) => {
  const three = await threeInTheLobby(browser);
  const { presenter, asker, host } = three;
  const everybody = { presenter, asker, host };
  const look = async (state: string) => {
    for (const [who, page] of Object.entries(everybody)) {
      for (const viewport of [ZOOMED, NARROW]) {
        await page.setViewportSize(viewport);
        await expectNothingCut(page, `${state}, ${who}, ${viewport.width} pixels wide`);
      }
    }
  };
  await look('lobby');
  for (const page of Object.values(everybody)) {
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  await start(three);
  await look('progress');
  for (const next of ['Contract check', 'Dilemma', 'Clarifying questions', 'Open questions']) {
    await goOn(host, next, Object.values(everybody));
    await look(next);
  }
  await askElsewhere(
    three,
    'What would each of them say that you are protecting, if I asked them one after the other?',
  );
  await expect(middle(presenter)).toContainText('What would each of them say');
  await look('question');
  await asker.getByRole('button', { name: 'Stop the session for everybody' }).click();
  await expect(host.getByRole('heading', { name: 'Somebody asked to stop' })).toBeVisible();
  await look('stopped');
});

test('nothing moves for whoever asked for less motion', async ({ browser }) => {
  const three = await threeInOpenQuestions(browser);
  const { presenter, asker } = three;
  await askElsewhere(three, 'What are you protecting?');
  await expect(middle(presenter)).toContainText('What are you protecting?');
  await presenter.getByRole('button', { name: 'Think', exact: true }).click();
  await expect(middle(asker)).toContainText('is thinking');
  await asker.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(() => running(asker), { message: 'the silence breathes' }).toBeGreaterThan(0);

  await asker.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => running(asker)).toBe(0);
  // What comes anew does not move either: every animation that begins from here on is counted.
  await asker.evaluate(() => {
    const begun: string[] = [];
    Object.assign(window, { begun });
    for (const kind of ['animationstart', 'transitionrun'] as const) {
      document.addEventListener(kind, (event) => {
        const long = document.getAnimations().some(({ effect }) => {
          const { activeDuration = 0 } = effect?.getComputedTiming() ?? {};
          return (
            effect instanceof KeyframeEffect &&
            effect.target === event.target &&
            Number(activeDuration) > 10
          );
        });
        if (long) {
          begun.push(`${kind} ${(event.target as Element).className}`);
        }
      });
    }
  });
  await presenter.getByRole('button', { name: 'I am ready' }).click();
  await middle(presenter).getByRole('button', { name: 'Answered', exact: true }).click();
  await expect(middle(asker)).toContainText('No question just now');
  await goOn(three.host, 'Actions', [asker]);
  await expect(asker.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
  expect(await asker.evaluate(() => (window as unknown as { begun: string[] }).begun)).toEqual([]);
});

test('what happens is said politely, and takes the focus from nobody who writes', async ({
  browser,
}) => {
  const three = await threeInOpenQuestions(browser);
  const { presenter, asker } = three;
  const said = asker.getByTestId('announcer');
  await expect(said).toHaveAttribute('aria-live', 'polite');
  const field = asker.getByLabel('Your question');
  await field.focus();
  await asker.keyboard.type('What have you ');

  const question = await askElsewhere(three, 'Who else sees it?');
  await expect(said).toContainText('Chika asks: Who else sees it?');
  await expect(field).toBeFocused();
  await asker.keyboard.type('not ');

  await presenter.getByRole('button', { name: 'Think', exact: true }).click();
  await expect(said).toContainText('Silence, to think.');
  await presenter.getByRole('button', { name: 'I am ready' }).click();
  await expect(middle(asker)).not.toContainText('is thinking');
  await answerElsewhere(three, question);
  await expect(middle(asker)).toContainText('No question just now');
  await expect(field).toBeFocused();
  await asker.keyboard.type('tried?');
  await expect(field).toHaveValue('What have you not tried?');
  await asker.keyboard.press('Control+Enter');
  await expect(said).toContainText('Your question is in the middle');

  await field.fill('And what');
  await three.host.getByRole('button', { name: 'Pause the clock' }).click();
  await expect(said).toContainText('The clock stands still.');
  await expect(field).toBeFocused();
});

test('the room is there over 50 kbit/s with 500 ms, and a question is asked once', async ({
  browser,
}) => {
  const three = await threeInOpenQuestions(browser);
  const { asker, presenter, set } = three;
  const line = await asker.context().newCDPSession(asker);
  const kilobit = 1_000 / 8;
  await line.send('Network.enable');
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 500,
    downloadThroughput: 50 * kilobit,
    uploadThroughput: 50 * kilobit,
  });
  const began = Date.now();
  await asker.reload({ timeout: 240_000 });
  const field = asker.getByLabel('Your question');
  await expect(field).toBeVisible({ timeout: 240_000 });
  const cold = Math.round((Date.now() - began) / 1000);
  test.info().annotations.push({ type: 'usable', description: `${cold} s with nothing kept` });
  await line.send('Network.setCacheDisabled', { cacheDisabled: false });

  await ask(asker, 'What would be enough?');
  await expect(middle(asker)).toContainText('What would be enough?');
  await expect(middle(presenter)).toContainText('What would be enough?');
  await middle(presenter).getByRole('button', { name: 'Answered', exact: true }).click();
  await expect(middle(asker)).toContainText('No question just now');
  const log = await (await presenter.request.get(`/api/turns/${set.turnId}/log`)).json();
  expect(log.questions.map(({ text }: { text: string }) => text)).toEqual([
    'What would be enough?',
  ]);
});

test('a laptop that was closed catches up with everything, on one stream', async ({ browser }) => {
  const three = await threeInOpenQuestions(browser);
  const { asker } = three;
  const streams = await watchStreams(asker);
  await asker.reload();
  await expect(asker.getByLabel('Your question')).toBeVisible();
  await expect.poll(streams).toBe(1);

  const laptop = await asker.context().newCDPSession(asker);
  await asker.context().setOffline(true);
  await laptop.send('Page.setWebLifecycleState', { state: 'frozen' });
  for (const text of ['What is it for?', 'Whose is it?', 'What if not?']) {
    await answerElsewhere(three, await askElsewhere(three, text));
  }
  await askElsewhere(three, 'And now?');
  await laptop.send('Page.setWebLifecycleState', { state: 'active' });
  await asker.context().setOffline(false);

  await expect(middle(asker)).toContainText('And now?');
  await asker.getByText('3 questions so far').click();
  for (const text of ['What is it for?', 'Whose is it?', 'What if not?']) {
    await expect(asker.getByText(text)).toHaveCount(1);
  }
  await expect.poll(streams).toBe(1);
  await expect(asker.getByText('The line to Setwise is down')).toBeHidden();
});
