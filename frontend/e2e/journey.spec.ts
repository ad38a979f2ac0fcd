import { expect, type Page, test } from '@playwright/test';
import type { EnrolmentPage, Room, SessionSummaryPage } from '../src/api/generated/model';
import { passOnConfidence, tellConfidence } from './confidence';
import { apply, applyAllTheSame, introduceMyself, signTheContract, takeThePlace } from './joining';
import { makeList, makeProgramme, makeSet, openForApplications } from './organising';
import { deskOf, Elsewhere, newDesk, sayWhoIAm, signInByCode, someoneNew, unique } from './people';
import { openTheSession, planTheRound, startTheSet } from './planning';
import { answerWithANote, bringADilemma, keepAnOutcome, tellOfIt, undertake } from './presenting';
import { ask, conclude, goOnTo, joinFromHome, middle, startTheSession } from './room';

/*
 * One set, from the idea of a programme to the progress on its first action. Maren and Idris each sit at a desk of their own, Marian
 * organises; Noor, the third member, acts from elsewhere.
 */
test.describe.configure({ mode: 'serial' });

const programme = unique('Leading former colleagues');
const set = unique('Alder');
const maren = someoneNew('Maren Holt', 'Northgate Care', 'SOME');
const idris = someoneNew('Idris Vale', 'Southmoor Trust', 'NEW');
const noor = someoneNew('Noor Haddad', 'Northgate Care', 'EXPERIENCED');
const tamsin = someoneNew('Tamsin Reed', 'Southmoor Trust', 'SOME');

const title = 'The friend I now manage';
const factual = 'How long have the two of you worked side by side?';
const open = 'What would be lost if nothing changed?';
const note = 'Her trust, which I would rather earn than inherit.';
const action = 'Ask Ines what she wants to keep, before I say what I want to change.';
const outcome = 'I have been protecting a friendship by not having one.';
const happened = 'She had a list, and most of it was mine as well.';

let marian: Page;
let marens: Page;
let idriss: Page;
let noors: Elsewhere;
let programmeId: string;
let setId: string;
let sessionIds: string[];

test.beforeAll(async ({ browser }) => {
  marian = await deskOf(browser, 'Marian Tully');
  marens = await newDesk(browser);
  idriss = await newDesk(browser);
});

test.afterAll(async () => {
  for (const page of [marian, marens, idriss]) {
    await page.context().close();
  }
});

test('an organiser makes a programme of three places, reserved to the people on a roster', async () => {
  programmeId = await makeProgramme(marian, programme, 3);
  const emails = [maren, idris, noor, tamsin].map(({ email }) => email);
  await makeList(marian, 'New team leads', emails);
  await openForApplications(marian, programmeId);
  setId = await makeSet(marian, programmeId, set);
});

test('two people sign in with a code, apply and take the place that is offered at once', async () => {
  for (const [page, person] of [
    [marens, maren],
    [idriss, idris],
  ] as const) {
    await page.goto('/profile');
    await signInByCode(page, person.email);
    await sayWhoIAm(page, person);
    await apply(page, programme, person);
    await expect(
      page.getByRole('heading', { name: 'A place is yours if you want it' }),
    ).toBeVisible();
    await takeThePlace(page, set);
  }
});

test('the third place is taken, so the next person waits, and somebody on no roster is refused with the reason', async ({
  browser,
}) => {
  noors = await Elsewhere.arrive(browser, noor);
  await noors.does('POST', `/api/programmes/${programmeId}/enrolments`, {
    organisation: noor.organisation,
    experienceLevel: noor.experience,
    motivation: 'To hear how others do it.',
  });
  const mine = await noors.does<EnrolmentPage>('GET', '/api/enrolments');
  await noors.does('POST', `/api/enrolments/${mine.items[0]?.id}/accept`);

  const tamsins = await newDesk(browser);
  await tamsins.goto('/profile');
  await signInByCode(tamsins, tamsin.email);
  await sayWhoIAm(tamsins, tamsin);
  await apply(tamsins, programme, tamsin);
  await expect(tamsins.getByText('Waiting, 1st in line')).toBeVisible();

  const robins = await deskOf(browser, 'Robin Castle');
  await applyAllTheSame(robins, programme);
  await expect(robins.getByRole('listitem').filter({ hasText: 'Refused' })).toBeVisible();
  await expect(robins.getByRole('article').filter({ hasText: 'Your application' })).toContainText(
    'New team leads',
  );

  await marian.goto(`/programmes/${programmeId}/applications`);
  await expect(marian.getByRole('heading', { name: 'Enrolled, 3' })).toBeVisible();
  await expect(marian.getByRole('heading', { name: 'Waiting, 1' })).toBeVisible();
  await expect(marian.getByRole('heading', { name: 'Ended, 1' })).toBeVisible();
  await marian.getByRole('button', { name: `Offer ${tamsin.name} a place` }).click();
  await expect(marian.getByRole('radio', { name: set })).toBeDisabled();
});

test('every member signs the contract and says who they are', async () => {
  for (const [page, person] of [
    [marens, maren],
    [idriss, idris],
  ] as const) {
    await signTheContract(page);
    await introduceMyself(page, setId, `I am ${person.name} and I bake.`, 'To be asked.');
  }
  await noors.does('POST', `/api/sets/${setId}/contract/signatures`, { number: 1 });
  await noors.does('PUT', `/api/sets/${setId}/introduction`, {
    introduction: 'I have led three teams, each time by accident.',
    reasons: 'To do it once on purpose.',
  });
  await marens.goto(`/sets/${setId}`);
  const contract = marens
    .getByRole('article')
    .filter({ has: marens.getByRole('heading', { name: 'Contract', exact: true }) });
  await expect(contract.getByText('Signed by everybody', { exact: true })).toBeVisible();
  await expect(marens.getByText('each time by accident')).toBeVisible();
});

test('a member plans the introduction and a turn for everybody, and the organiser starts the small set with a reason', async () => {
  await planTheRound(marens, setId, [maren.name, idris.name, noor.name]);
  await expect(marens.getByRole('link', { name: 'Introductory session' })).toBeVisible();
  for (const { name } of [maren, idris, noor]) {
    await expect(marens.getByRole('link', { name: `${name} presents` })).toBeVisible();
  }
  await startTheSet(marian, setId, 'Three trust each other already, and a fourth may come.');
  const planned = await noors.does<SessionSummaryPage>('GET', `/api/sets/${setId}/sessions`);
  sessionIds = planned.items
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
    .map(({ id }) => id);
  expect(sessionIds).toHaveLength(4);
});

test('the set meets for the first time, and its host takes it through every phase', async () => {
  await openTheSession(idriss, setId, 'Introductory session');
  await startTheSession(idriss);
  await joinFromHome(marens);
  await noors.does('POST', `/api/sessions/${sessionIds[0]}/join`);
  await expect(idriss.getByRole('heading', { name: '2 of 3 here' })).toBeVisible();
  for (const phase of ['Introductions', 'Reasons', 'Contract', 'Planning', 'Reflection']) {
    await goOnTo(phase, idriss, [marens]);
  }
  await conclude(idriss, [marens]);
});

test('a presenter brings a dilemma, which the others can read once it is released', async () => {
  await openTheSession(marens, setId, `${maren.name} presents`);
  await bringADilemma(marens, title, 'Ines trained me. Since spring I have led her team.');
  await openTheSession(idriss, setId, `${maren.name} presents`);
  await expect(idriss.getByRole('heading', { name: title })).toBeVisible();
});

test('the presenting session opens with nothing to report and comes to the dilemma', async () => {
  await startTheSession(idriss);
  await joinFromHome(marens);
  await noors.does('POST', `/api/sessions/${sessionIds[1]}/join`);
  await expect(idriss.getByRole('heading', { name: '2 of 3 here' })).toBeVisible();
  await expect(idriss.getByText('No action is open')).toBeVisible();
  await goOnTo('Contract check', idriss, [marens]);
  await goOnTo('Dilemma', idriss, [marens]);
  await expect(idriss.getByRole('heading', { name: title })).toBeVisible();
  await expect(marens.getByText('You present', { exact: true })).toBeVisible();
});

test('questions are asked, logged, answered and marked', async () => {
  await goOnTo('Clarifying questions', idriss, [marens]);
  await ask(idriss, factual);
  await expect(middle(marens)).toContainText(factual);
  await middle(marens).getByRole('button', { name: 'Answered' }).click();

  await goOnTo('Open questions', idriss, [marens]);
  await ask(idriss, open);
  await expect(middle(marens)).toContainText(open);
  await middle(marens).getByRole('button', { name: 'Made me think' }).click();
  await expect(middle(idriss)).toContainText('Made the presenter think');
  await answerWithANote(marens, note);
  await expect(idriss.getByText('Noor has neither asked nor passed.')).toBeVisible();
  const turnId = await turnNow(noors, sessionIds[1]);
  await noors.does('POST', `/api/turns/${turnId}/passes`);
  await expect(idriss.getByText('Noor has neither asked nor passed.')).toHaveCount(0);
});

test('the presenter undertakes an action and says the outcome, and the session concludes', async () => {
  await goOnTo('Actions', idriss, [marens]);
  await expect(marens.getByRole('region', { name: 'What made you think' })).toContainText(open);
  await undertake(marens, action);
  await expect(idriss.getByText(action)).toBeVisible();
  await goOnTo('Outcome', idriss, [marens]);
  await expect(
    idriss.getByText('Maren has still to say the outcome, or that there is none.'),
  ).toBeVisible();
  await keepAnOutcome(marens, outcome);
  await expect(idriss.getByText(outcome)).toBeVisible();
  await goOnTo('Reflection', idriss, [marens]);
  await conclude(idriss, [marens]);

  await marens.getByRole('link', { name: 'Read it again' }).click();
  const turn = marens.getByRole('region', { name: `${maren.name}’s turn` });
  for (const words of [title, factual, open, note, action, outcome]) {
    await expect(turn.getByText(words, { exact: true })).toBeVisible();
  }
});

test('the next session opens with the progress on that action and goes on once it is told', async () => {
  await openTheSession(marens, setId, `${idris.name} presents`);
  await startTheSession(marens);
  await joinFromHome(idriss);
  await noors.does('POST', `/api/sessions/${sessionIds[2]}/join`);
  for (const page of [marens, idriss]) {
    await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
    await expect(page.getByText(action)).toBeVisible();
  }
  await expect(marens.getByText('One action still needs a note, or a “not yet”.')).toBeVisible();
  await tellOfIt(marens, happened, 'I had never asked.');
  await expect(idriss.getByText(happened)).toBeVisible();
});

test('each tells how confident they are, for themselves, and what was learned is kept for its author', async () => {
  const why = unique('I asked, and the sky stayed where it was.');
  await tellConfidence(marens, 7, why);
  await passOnConfidence(idriss);
  await expect(idriss.getByText(why)).toHaveCount(0);
  await goOnTo('Contract check', marens, [idriss]);

  const log = await marens.context().newPage();
  await log.goto('/log');
  await expect(log.getByRole('article').filter({ hasText: why })).toContainText('7 of 10');
  await expect(log.getByText('I had never asked.')).toBeVisible();
  await expect(log.getByText(outcome)).toBeVisible();
  const pdf = log.waitForEvent('download');
  await log.getByRole('link', { name: 'PDF' }).click();
  expect((await pdf).suggestedFilename()).toBe('learning-log.pdf');
  await log.goto(`/sets/${setId}/confidence`);
  await expect(log.getByRole('cell', { name: '7', exact: true })).toBeVisible();
  await log.close();

  const others = await idriss.context().newPage();
  await others.goto('/log');
  await expect(others.getByText('Nothing yet')).toBeVisible();
  await others.goto(`/sets/${setId}/confidence`);
  await expect(others.getByRole('cell', { name: 'passed' })).toBeVisible();
  await expect(others.getByRole('cell', { name: '7', exact: true })).toHaveCount(0);
  await others.close();
});

/** The turn that the running session is about. */
async function turnNow(someone: Elsewhere, sessionId: string | undefined): Promise<string> {
  const room = await someone.does<Room>('GET', `/api/sessions/${sessionId}/room`);
  return room.turn?.turn.id ?? '';
}
