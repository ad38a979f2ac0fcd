import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Evaluation, LearningSet } from '../src/api/generated/model';
import { tellConfidence } from './confidence';
import { deskOf } from './people';
import { heldAnHour } from './presentingHour';
import { iAmHere } from './room';
import { call, type Desk, type SetOfSeven, setOfSeven } from './setOfSeven';

/*
 * What one set of seven made of its time, from an action that was tried to the figures of which its organisation's sponsor reads. Ada's
 * browser is watched, the others act from elsewhere. In everything that is written stands the same sign, to be looked for afterwards.
 */
test.describe.configure({ mode: 'serial' });

const sign = `zephyr${crypto.randomUUID().slice(0, 8)}`;
const action = `Ask each of them what they would miss (${sign}).`;
const CLEARER = 'I see my own difficulties more clearly than when I came.';
const WORTH_MY_TIME = 'Taking part was worth my time.';
const KEPT_BACK = 'fewer than five, or kept back';

let set: SetOfSeven;
let seven: LearningSet;
let closingId: string;
let ada: Page;
let host: Page;
let others: Desk[];
let sal: Page;

test.beforeAll(async ({ browser }) => {
  set = await setOfSeven(browser, 'OPEN_QUESTIONS');
  ada = (set.desks[0] as Desk).page;
  host = (set.desks.at(-1) as Desk).page;
  others = set.desks.slice(1);
  closingId = await heldAnHour(set, action, sign);
  seven = await call<LearningSet>(ada, 'GET', `sets/${set.setId}`);
  sal = await deskOf(browser, 'Sal Whitmore');
});

test.afterAll(async () => {
  const pages = [...set.desks.map(({ page }) => page), set.organiser, sal];
  await Promise.all(pages.map((page) => page.context().close()));
});

/** The bytes of a document that was downloaded, and the words on its pages. */
async function read(coming: Promise<Download>): Promise<{ bytes: Buffer; words: string }> {
  const bytes = await readFile(await (await coming).path());
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  return { bytes, words: text };
}

test('a member tells what they tried, what happened, what they learned and what stood in the way', async () => {
  await ada.goto('/actions');
  const undertaken = ada.getByRole('listitem').filter({ hasText: action });
  await undertaken.getByRole('button', { name: 'Tell what happened' }).click();
  const note = {
    'What did you try?': `I asked two of them (${sign}).`,
    'What happened?': `Both had a list (${sign}).`,
    'What did you learn?': `Nobody had ever asked (${sign}).`,
    'What stood in the way?': `The third was away (${sign}).`,
  };
  for (const [question, words] of Object.entries(note)) {
    await undertaken.getByLabel(question).fill(words);
  }
  await undertaken.getByRole('button', { name: 'Keep this note' }).click();
  for (const words of Object.values(note)) {
    await expect(undertaken.getByText(words)).toBeVisible();
  }
});

test('the closing session opens on it, and each says how confident they are, by their own target', async () => {
  await ada.goto(`/sets/${set.setId}/confidence`);
  await ada
    .getByRole('group', { name: 'How confident you want to be' })
    .getByRole('radio', { name: '8', exact: true })
    .check();
  await ada.getByRole('button', { name: 'Keep it' }).click();
  await expect(ada.getByRole('heading', { name: 'Where you want to be' })).toBeVisible();

  await call(host, 'POST', `sessions/${closingId}/start`);
  await ada.goto(`/sessions/${closingId}/room`);
  await iAmHere(ada);
  await expect(ada.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
  await expect(ada.getByText(action)).toBeVisible();
  await expect(ada.getByText(`Nobody had ever asked (${sign}).`)).toBeVisible();
  await tellConfidence(ada, 8, `They told me what they would miss (${sign}).`);
  for (const { page } of others) {
    await call(page, 'POST', `sessions/${closingId}/join`);
    await call(page, 'PUT', `sets/${set.setId}/confidence/target`, { target: 7 });
    await call(page, 'PUT', `sessions/${closingId}/confidence`, { passed: false, value: 8 });
  }
});

test('in the same hour they look back on three levels and decide to part', async () => {
  await call(host, 'POST', `sessions/${closingId}/advance`, { from: 1 });
  await expect(ada.getByRole('heading', { level: 1, name: 'Evaluation' })).toBeVisible();
  const mine = ada.getByRole('form', { name: 'My evaluation' });
  const answer = (level: string, question: string, figure: string) =>
    mine
      .getByRole('region', { name: level, exact: true })
      .getByRole('group', { name: question })
      .getByRole('radio', { name: figure, exact: true })
      .check();
  await answer('Me', CLEARER, '4');
  await answer('The set', 'In this set I could say what I really thought.', '5');
  await answer('The programme', WORTH_MY_TIME, '5');
  await mine.getByLabel(/what have you found/).fill(`A way to ask (${sign}).`);
  await mine.getByRole('button', { name: 'Give my evaluation' }).click();
  await expect(ada.getByText('Your evaluation is given.', { exact: true })).toBeVisible();

  for (const [at, { page }] of others.entries()) {
    await evaluate(page, at < 3 ? [] : [WORTH_MY_TIME]);
    await call(page, 'PUT', `sets/${set.setId}/wish`, { decision: 'DISBAND' });
  }
  await call(host, 'POST', `sessions/${closingId}/advance`, { from: 2 });
  await expect(ada.getByRole('heading', { level: 1, name: 'Decision' })).toBeVisible();
  await ada.getByRole('radio', { name: 'Part', exact: true }).click({ force: true });
  await expect(ada.getByText('Everybody has said what they wish.')).toBeVisible();
  await ada.getByRole('button', { name: 'Part', exact: true }).click();
  await expect(ada.getByText('Decided: part', { exact: true })).toBeVisible();
  await call(host, 'POST', `sessions/${closingId}/advance`, { from: 3 });
  await call(host, 'POST', `sessions/${closingId}/conclude`, {});
  await expect(ada.getByRole('heading', { name: 'The session has ended' })).toBeVisible();

  await ada.goto(`/sets/${set.setId}/confidence`);
  const answered = (session: RegExp) =>
    ada
      .getByRole('row')
      .filter({ has: ada.getByRole('rowheader', { name: session }) })
      .getByRole('cell');
  // Her own number stands before the range of her set.
  await expect(answered(/^2\. Presenting session/)).toHaveText(['3', /^\d+ to \d+$/]);
  await expect(answered(/^3\. Closing session/)).toHaveText(['8', /^\d+ to \d+$/]);
});

/** All figures but those of some questions; one who answers fewer of them is one of few. */
async function evaluate(page: Page, leftOut: string[]): Promise<void> {
  const { questions } = await call<Evaluation>(page, 'GET', `sets/${set.setId}/evaluation`);
  await call(page, 'PUT', `sets/${set.setId}/evaluation`, {
    state: 'GIVEN',
    answers: questions
      .filter(({ kind, question }) => kind === 'SCALE' && !leftOut.includes(question))
      .map(({ questionId }) => ({ questionId, scale: 4 })),
  });
}

test('the set closes, and its member has a certificate that tells when they were there and nothing else', async () => {
  await set.organiser.goto(`/sets/${set.setId}`);
  await set.organiser.getByRole('button', { name: 'Manage' }).click();
  await set.organiser.getByRole('menuitem', { name: 'Close the set' }).click();
  const closing = set.organiser.getByRole('dialog', { name: `Close ${seven.name}?` });
  await expect(closing.getByRole('radio', { name: /^Part/ })).toBeChecked();
  await closing.getByRole('button', { name: 'Close the set' }).click();
  await expect(set.organiser.getByText(/This set is closed/)).toBeVisible();

  await ada.goto(`/sets/${set.setId}`);
  const coming = ada.waitForEvent('download');
  await ada.getByRole('link', { name: 'Certificate of participation' }).click();
  const { bytes, words } = await read(coming);
  expect(bytes.subarray(0, 4).toString()).toBe('%PDF');
  for (const logistics of ['Certificate of participation', 'Ada', seven.name, '2 of 3']) {
    expect(words).toContain(logistics);
  }
  for (const content of [sign, 'I manage a team of five', 'These are my reasons']) {
    expect(words).not.toContain(content);
  }
});

test('the sponsor reads what came of it in figures of five people or more', async () => {
  await sal.goto('/reports');
  await sal
    .getByRole('list', { name: /^Reports of Northgate/ })
    .getByRole('link', { name: seven.programme.name, exact: true })
    .click();
  await expect(sal.getByRole('heading', { level: 1, name: /^Report: / })).toBeVisible();
  const figure = (part: string, line: string) =>
    sal
      .getByRole('region', { name: `${part}: table` })
      .getByRole('row')
      .filter({ has: sal.getByRole('rowheader', { name: line, exact: true }) })
      .getByRole('cell');
  await expect(figure('Enrolment', 'Enrolled')).toHaveText('7');
  await expect(figure('Enrolment', 'Completed')).toHaveText('7');
  await expect(figure('Sessions held', 'Sessions')).toHaveText('3');
  await expect(figure('Confidence, first to last', 'At their first session')).toHaveText('3.0');
  await expect(figure('Confidence, first to last', 'At their latest')).toHaveText('8.0');
  await expect(figure('Questions asked', 'No purpose named')).toHaveText('6');
  await expect(figure('Evaluation', CLEARER)).toHaveText('4.0');
  const evaluation = sal.getByRole('region', { name: 'Evaluation', exact: true });
  await expect(evaluation.locator('[aria-hidden="true"] > * svg')).toBeVisible();

  // Four of them answered this one.
  await expect(figure('Evaluation', WORTH_MY_TIME)).toHaveText(KEPT_BACK);
  const people = sal.getByRole('region', { name: 'Enrolment: table' }).getByRole('cell');
  for (const told of await people.allInnerTexts()) {
    expect(told === KEPT_BACK || Number(told) >= 5, told).toBe(true);
  }
});

test('of what was said the sponsor finds nothing, on no page and in no document', async () => {
  const coming = sal.waitForEvent('download');
  await sal.getByRole('link', { name: 'PDF' }).click();
  const { words } = await read(coming);
  expect(words).toContain(seven.programme.name);
  const table = await sal.request.get(`/api/programmes/${seven.programme.id}/report.csv`);
  expect(table.ok()).toBe(true);
  for (const told of [words, await table.text(), await sal.content()]) {
    expect(told).not.toContain(sign);
  }

  for (const address of [
    `sets/${set.setId}`,
    `sets/${set.setId}/contract`,
    `sets/${set.setId}/introductions`,
    `sets/${set.setId}/actions`,
    `sets/${set.setId}/confidence`,
    `sets/${set.setId}/evaluation`,
    `sets/${set.setId}/closing`,
    `sets/${set.setId}/outcomes`,
    `sessions/${closingId}`,
    `sessions/${closingId}/room`,
    `turns/${set.turnId}/questions`,
    `turns/${set.turnId}/dilemma`,
    `enrolments/${set.enrolments[0]}/certificate.pdf`,
  ]) {
    expect((await sal.request.get(`/api/${address}`)).status(), address).toBe(404);
  }
  await sal.goto(`/sets/${set.setId}`);
  await expect(
    sal.getByRole('heading', { level: 1, name: 'There is nothing here for you' }),
  ).toBeVisible();
  await expect(sal.getByText(seven.name)).toHaveCount(0);
});
