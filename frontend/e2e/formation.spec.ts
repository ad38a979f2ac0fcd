import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import type {
  Enrolment,
  Me,
  Programme,
  ProgrammeDraft,
  Roster,
  SignInCodeRequested,
} from '../src/api/generated/model';
import { expectGoodToReadAtBothEnds } from './look';
import { deskOf, unique } from './people';

const ORGANISATIONS = [
  'Society for Applied Optics',
  'Polar Data Centre',
  'Earth Materials Institute',
];
const LEVELS = ['NEW', 'SOME', 'EXPERIENCED'];

/** Somebody who comes for the first time, with a mailbox of their own. */
async function newcomer(browser: Browser, name: string, email: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = await page.request.post('/api/sign-in-codes', { data: { email } });
  const mail: SignInCodeRequested = await asked.json();
  const code = /\b\d{6}\b/.exec(mail.demoMail?.text ?? '')?.[0];
  expect((await page.request.post('/api/sign-ins', { data: { email, code } })).status()).toBe(201);
  const read = await page.request.get('/api/me');
  const me: Me = await read.json();
  const named = await page.request.put('/api/me', {
    headers: { 'If-Match': `"${me.version}"` },
    data: { name, timeZone: 'Europe/London', organisation: null, experienceLevel: null },
  });
  expect(named.status()).toBe(200);
  return page;
}

/** An open programme of five places, for these addresses. */
async function openProgramme(organiser: Page, name: string, emails: string[]): Promise<string> {
  const me: Me = await (await organiser.request.get('/api/me')).json();
  const draft: ProgrammeDraft = {
    organisationId: me.organises[0]?.id ?? '',
    name,
    summary: 'One set of five.',
    purpose: 'To try out how sets are formed.',
    scope: 'CROSS_ORGANISATION',
    mode: 'OPEN_QUESTIONS',
    places: 5,
    setSize: 7,
    weeksBetweenSessions: 4,
    sessionMinutes: 60,
    turnsPerSession: 1,
    admission: 'ON_APPLICATION',
    offerDays: 7,
    startsOn: '2026-12-01',
    endsOn: null,
    clauses: [],
  };
  const programme: Programme = await (
    await organiser.request.post('/api/programmes', { data: draft })
  ).json();
  const path = `/api/programmes/${programme.id}`;
  const roster: Roster = await (
    await organiser.request.post(`${path}/rosters`, {
      data: { name: 'Everybody', reservedPlaces: 0 },
    })
  ).json();
  for (const email of emails) {
    const entered = await organiser.request.post(`/api/rosters/${roster.id}/entries`, {
      data: { email, validFrom: '2026-01-01' },
    });
    expect(entered.status()).toBe(201);
  }
  expect((await organiser.request.post(`${path}/open`)).status()).toBe(200);
  return programme.id;
}

/** The first applies by the form and the keyboard, as a person does. */
async function applyByHand(page: Page, programmeId: string): Promise<void> {
  await page.goto(`/programmes/${programmeId}`);
  await page.getByLabel('Your organisation').fill(ORGANISATIONS[0] ?? '');
  await page.getByLabel('New to action learning').check();
  await page.getByLabel('Why would you like to take part?').fill('To think with peers.');
  const cell = page.getByRole('gridcell', { name: 'Monday 17:00' });
  await cell.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('Tuesday 17:00–19:00')).toBeVisible();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('Waiting, 1st in line')).toBeVisible();
}

async function apply(page: Page, programmeId: string, number: number): Promise<void> {
  const applied = await page.request.post(`/api/programmes/${programmeId}/enrolments`, {
    data: {
      organisation: ORGANISATIONS[number % 3],
      experienceLevel: LEVELS[number % 3],
      motivation: 'To think with peers.',
      weeklyAvailability: {
        timeZone: 'Europe/London',
        days: [{ day: 'TUESDAY', hours: [17, 18] }],
      },
    },
  });
  const enrolment: Enrolment = await applied.json();
  expect(enrolment.state).toBe('WAITING');
}

async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

test('people apply, a set is formed, changed by keyboard and made; a declined place goes on', async ({
  browser,
}) => {
  const organiser = await deskOf(browser, 'Ingrid Solheim');
  const names = ['Una One', 'Tom Two', 'Thea Three', 'Finn Four', 'Fay Five', 'Sid Six'];
  const emails = names.map(() => `${crypto.randomUUID()}@example.org`);
  const title = unique('Formed by five');
  const programmeId = await openProgramme(organiser, title, emails);
  const desks: Page[] = [];
  for (const [number, name] of names.entries()) {
    const desk = await newcomer(browser, name, emails[number] ?? '');
    desks.push(desk);
    await (number === 0 ? applyByHand(desk, programmeId) : apply(desk, programmeId, number));
  }
  const [una, tom, , , , sid] = desks as [Page, Page, Page, Page, Page, Page];

  await organiser.goto(`/programmes/${programmeId}/organise`);
  await organiser.getByRole('link', { name: 'Form sets' }).click();
  await organiser.getByRole('button', { name: 'Form sets' }).click();
  await expect(organiser.getByText('Proposed', { exact: true })).toBeVisible();
  const set = organiser.getByRole('region', { name: /^Set 1/ });
  const leftOver = organiser.getByRole('region', { name: /^Left over/ });
  await expect(set.getByText('Tuesday 17:00 suits all five')).toBeVisible();
  await expect(leftOver.getByText('Sid Six')).toBeVisible();
  await expectAccessible(organiser);

  // Sid comes in without a place for him: the rule that breaks is told, and undone.
  await organiser.getByRole('button', { name: /^Move Sid Six (?!to)/ }).focus();
  await organiser.keyboard.press('Space');
  await organiser.keyboard.press('ArrowRight');
  await organiser.keyboard.press('Space');
  await expect(set.getByText('Sid Six')).toBeVisible();
  await expect(organiser.getByText(/claims one place more/)).toBeVisible();
  await expect(organiser.getByRole('button', { name: /^Accept and make/ })).toBeHidden();
  await expectAccessible(organiser);
  await organiser.getByRole('button', { name: 'Undo' }).click();
  await expect(leftOver.getByText('Sid Six')).toBeVisible();

  await organiser.getByRole('button', { name: 'Show applicants their set' }).click();
  await organiser.getByRole('button', { name: 'Show it' }).click();
  await expect(organiser.getByText('Applicants see the sets proposed to them')).toBeVisible();
  await una.goto(`/programmes/${programmeId}`);
  await expect(una.getByRole('heading', { name: 'A set is proposed to you' })).toBeVisible();
  await expect(una.getByText('Tom Two')).toBeHidden();

  await organiser.getByRole('button', { name: 'Accept and make these sets' }).click();
  await organiser.getByRole('button', { name: 'Make the sets' }).click();
  await expect(organiser.getByText('Accepted', { exact: true })).toBeVisible();

  await una.goto(`/programmes/${programmeId}`);
  await una.getByRole('button', { name: 'Accept the place' }).click();
  await expect(una.getByRole('heading', { name: 'You have a place' })).toBeVisible();
  await sid.goto(`/programmes/${programmeId}`);
  await expect(sid.getByText('Waiting, 1st in line')).toBeVisible();
  await tom.goto(`/programmes/${programmeId}`);
  await tom.getByRole('button', { name: 'Decline' }).click();
  await tom.getByRole('button', { name: 'Decline the place' }).click();
  await expect(tom.getByText('You declined the place')).toBeVisible();
  await sid.goto(`/programmes/${programmeId}`);
  await expect(sid.getByRole('button', { name: 'Accept the place' })).toBeVisible();
});

test('the board of the demo is usable at the width of a phone', async ({ browser }) => {
  const organiser = await deskOf(browser, 'Ingrid Solheim');
  await organiser.setViewportSize({ width: 360, height: 780 });
  await organiser.goto('/programmes');
  await organiser.getByRole('link', { name: 'Leading across bodies', exact: true }).click();
  await expect(
    organiser.getByRole('heading', { level: 1, name: 'Leading across bodies' }),
  ).toBeVisible();
  await organiser.getByRole('link', { name: 'Organise' }).click();
  await organiser.getByRole('link', { name: 'Form sets' }).click();
  await organiser.getByRole('button', { name: /^Form (sets|anew)$/ }).click();
  await expect(organiser.getByText('Proposed', { exact: true })).toBeVisible();
  await expect(organiser.getByRole('region', { name: /^Left over/ })).toContainText('Solveig Dahl');
  expect(
    await organiser.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    ),
  ).toBe(true);
  await expectAccessible(organiser);

  await organiser.getByRole('button', { name: 'Move Solveig Dahl to another set' }).click();
  await organiser.getByRole('menuitem', { name: /^Set 1/ }).click();
  await expect(
    organiser.getByRole('region', { name: /^Set 1/ }).getByText(/^No weekly time suits everybody/),
  ).toBeVisible();
  await organiser.getByRole('button', { name: 'Undo' }).click();
  await expect(organiser.getByRole('region', { name: /^Left over/ })).toContainText('Solveig Dahl');

  const handle = organiser.getByRole('button', { name: /^Move Solveig Dahl (?!to)/ });
  await handle.focus();
  await organiser.keyboard.press('Space');
  const lifted = organiser.getByRole('listitem').filter({ has: handle });
  await expect(lifted.getByText('Escape puts back.', { exact: false })).toBeVisible();
  await expectGoodToReadAtBothEnds(organiser, 'a card that is lifted');
  await organiser.keyboard.press('Escape');
  await expect(lifted.getByText('Escape puts back.', { exact: false })).toHaveCount(0);
});
