import { type Browser, expect, type Page, test } from '@playwright/test';
import type { SessionSummaryPage } from '../src/api/generated/model';
import { entryOf, feedOf, inLondon } from './calendar';
import { inWeeks } from './dates';
import { apply, signTheContract, takeThePlace } from './joining';
import { makeList, makeProgramme, makeSet, openForApplications } from './organising';
import {
  deskOf,
  type Newcomer,
  newDesk,
  sayWhoIAm,
  signInByCode,
  someoneNew,
  unique,
} from './people';
import { startTheSet } from './planning';
import { type Party, swapTurns } from './turns';

/*
 * A new set's whole year as its members' own calendars show it: the series is planned, one session moves, two presenters swap, one
 * member cannot come, and a session is cancelled.
 */
test.describe.configure({ mode: 'serial' });

const programme = unique('Heads of small teams');
const set = unique('Hornbeam');
const AT = '17:30';

const desks: Page[] = [];
let marian: Page;
let ida: Party;
let jonas: Party;
let keiko: Party;
let setId: string;
/** By their beginning: introduction, three turns, closing. */
let sessions: string[];

const openTheSet = async (page: Page) => {
  await page.goto(`/sets/${setId}`);
  await expect(page.getByRole('heading', { level: 1, name: set })).toBeVisible();
};

const openThePlan = async (sessionId: string) => {
  await marian.goto(`/sessions/${sessionId}`);
  await marian.getByRole('link', { name: 'Change the plan' }).click();
};

async function join(browser: Browser, person: Newcomer): Promise<Party> {
  const page = await newDesk(browser);
  desks.push(page);
  await page.goto('/profile');
  await signInByCode(page, person.email);
  await sayWhoIAm(page, person);
  await apply(page, programme, person);
  await expect(
    page.getByRole('heading', { name: 'A place is yours if you want it' }),
  ).toBeVisible();
  await takeThePlace(page, set);
  await signTheContract(page);
  return { page, name: person.name };
}

test.beforeAll(async ({ browser }) => {
  marian = await deskOf(browser, 'Marian Tully');
  desks.push(marian);
});

test.afterAll(async () => {
  await Promise.all(desks.map((page) => page.context().close()));
});

test('a set of three comes together, and nothing stands in their calendars yet', async ({
  browser,
}) => {
  const people = [
    someoneNew('Ida Brandt', 'Northgate Care', 'SOME'),
    someoneNew('Jonas Weir', 'Southmoor Trust', 'NEW'),
    someoneNew('Keiko Mori', 'Northgate Care', 'EXPERIENCED'),
  ] as const;
  const programmeId = await makeProgramme(marian, programme, 3);
  await makeList(
    marian,
    'Heads',
    people.map(({ email }) => email),
  );
  await openForApplications(marian, programmeId);
  setId = await makeSet(marian, programmeId, set);
  ida = await join(browser, people[0]);
  jonas = await join(browser, people[1]);
  keiko = await join(browser, people[2]);
  expect(await feedOf(ida.page)).toEqual(new Map());
});

test('a planned series stands in everybody’s calendar at the same time of day, in winter and in summer', async () => {
  await openTheSet(marian);
  await marian.getByRole('link', { name: 'Plan the series' }).click();
  await marian.getByLabel('First day').fill(inWeeks(6));
  await marian.getByLabel(/^Time \(/).fill(AT);
  await marian.getByLabel('Weeks from one to the next').fill('8');
  await marian.getByRole('button', { name: 'Show the series' }).click();
  await marian.getByRole('button', { name: 'Plan these 5 sessions' }).click();
  const reasons = marian.getByRole('dialog', { name: 'Is this what you want?' });
  await reasons.getByRole('textbox').fill('They travel every other month.');
  await reasons.getByRole('button', { name: /^Plan/ }).click();
  await expect(
    marian.getByRole('list', { name: `Sessions of ${set}` }).getByRole('listitem'),
  ).toHaveCount(5);
  await startTheSet(marian, setId, 'Three trust each other already.');

  const planned: SessionSummaryPage = await (
    await marian.request.get(`/api/sets/${setId}/sessions`)
  ).json();
  sessions = planned.items
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
    .map(({ id }) => id);
  for (const { page } of [ida, jonas, keiko]) {
    const feed = await feedOf(page);
    expect([...feed.keys()].sort()).toEqual([...sessions].sort());
    for (const { id, startsAt } of planned.items) {
      const entry = entryOf(feed, id);
      expect(entry).toMatchObject({ startsAt, sequence: 0, status: 'CONFIRMED', free: false });
      expect(inLondon(entry.startsAt)).toContain(AT);
      expect(Date.parse(entry.endsAt) - Date.parse(entry.startsAt)).toBe(60 * 60_000);
      expect(entry.summary).toBe(`${set}: session`);
    }
  }
});

test('a session that moves is corrected in the calendar, and the others stay', async () => {
  const before = await feedOf(ida.page);
  const moving = sessions[2] ?? '';
  const [day] = inLondon(entryOf(before, moving).startsAt).split(' ');
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 7);
  const newDay = next.toISOString().slice(0, 10);

  await openThePlan(moving);
  await marian.getByRole('button', { name: 'Move it' }).click();
  const dialog = marian.getByRole('dialog', { name: 'Move this session' });
  await dialog.getByLabel('New day').fill(newDay);
  await dialog.getByLabel(/^New time/).fill('09:15');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  const reasons = marian.getByRole('dialog', { name: 'Is this what you want?' });
  await reasons.getByRole('textbox').fill('Half the set is away.');
  await reasons.getByRole('button', { name: 'Move it all the same' }).click();
  await expect(dialog).toBeHidden();

  const after = await feedOf(ida.page);
  expect(inLondon(entryOf(after, moving).startsAt)).toBe(`${newDay} 09:15`);
  expect(entryOf(after, moving).sequence).toBe(1);
  for (const id of sessions.filter((one) => one !== moving)) {
    expect(entryOf(after, id)).toEqual(entryOf(before, id));
  }
});

test('two presenters swap by consent, and each finds their turn where it is now', async () => {
  const presentsIn = async ({ page }: Party) =>
    [...(await feedOf(page))]
      .filter(([, { description }]) => description.includes('You present.'))
      .map(([id]) => id);
  const [ofIda, ofJonas, ofKeiko] = [
    await presentsIn(ida),
    await presentsIn(jonas),
    await presentsIn(keiko),
  ];
  expect([...ofIda, ...ofJonas, ...ofKeiko].sort()).toEqual(sessions.slice(1, 4).sort());

  await swapTurns(ida, jonas, openTheSet);

  expect(await presentsIn(ida)).toEqual(ofJonas);
  expect(await presentsIn(jonas)).toEqual(ofIda);
  expect(await presentsIn(keiko)).toEqual(ofKeiko);
});

test('whoever apologises has the hour free, and the others are still expected', async () => {
  const away = sessions[3] ?? '';
  await keiko.page.goto(`/sessions/${away}`);
  await keiko.page.getByRole('button', { name: 'I cannot come' }).click();
  await keiko.page.getByRole('button', { name: 'Send apologies' }).click();
  await expect(keiko.page.getByText('You have sent apologies')).toBeVisible();

  const entry = entryOf(await feedOf(keiko.page), away);
  expect(entry).toMatchObject({ status: 'CONFIRMED', free: true });
  expect(entry.description).toContain('You have sent apologies.');
  const theirs = entryOf(await feedOf(jonas.page), away);
  expect(theirs).toMatchObject({ status: 'CONFIRMED', free: false });
  expect(theirs.description).not.toContain('apologies');
});

test('a cancelled session says so under a higher sequence, so that it vanishes where it was shown', async () => {
  const last = sessions[4] ?? '';
  await openThePlan(last);
  await marian.getByRole('button', { name: 'Cancel it' }).click();
  const dialog = marian.getByRole('dialog', { name: 'Cancel this session?' });
  await dialog.getByRole('textbox').fill('They meet for dinner instead.');
  await dialog.getByRole('button', { name: 'Cancel it' }).click();
  await expect(dialog).toBeHidden();

  for (const { page } of [ida, jonas, keiko]) {
    const feed = await feedOf(page);
    expect(feed.size).toBe(5);
    expect(entryOf(feed, last)).toMatchObject({ status: 'CANCELLED', sequence: 1, free: true });
    expect(entryOf(feed, last).description).not.toContain('dinner');
  }
});
