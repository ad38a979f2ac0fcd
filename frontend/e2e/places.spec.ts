import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Enrolment, Me, Programme } from '../src/api/generated/model';
import { expectGoodToReadAtBothEnds } from './look';
import { deskOf, unique } from './people';

const NAMES = ['Amara Quist', 'Bram Oduya', 'Carys Weld', 'Dario Finch', 'Elif Storm'] as const;

/** Signs somebody in who has never been here, with the code of the mail that the demo shows. */
async function newcomer(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const asked = await page.request.post('/api/sign-in-codes', { data: { email } });
  const code = /\b\d{6}\b/.exec(JSON.stringify(await asked.json()))?.[0];
  const entered = await page.request.post('/api/sign-ins', { data: { email, code } });
  expect(entered.status()).toBe(201);
  return page;
}

/** A programme with a set of two seats and an empty roster, made as its organiser would. */
async function twoPlaces(organiser: Page): Promise<{ programme: Programme; rosterId: string }> {
  const send = async <T>(path: string, data: object): Promise<T> => {
    const answer = await organiser.request.post(path, { data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  };
  const me = (await (await organiser.request.get('/api/me')).json()) as Me;
  const programme = await send<Programme>('/api/programmes', {
    organisationId: me.organises[0]?.id,
    name: unique('Two Places'),
    summary: 'For two people.',
    purpose: 'To see who gets a place.',
    scope: 'CROSS_ORGANISATION',
    mode: 'OPEN_QUESTIONS',
    places: 2,
    setSize: 2,
    weeksBetweenSessions: 4,
    sessionMinutes: 60,
    turnsPerSession: 1,
    admission: 'ON_APPLICATION',
    offerDays: 7,
    startsOn: '2027-01-11',
    clauses: [],
  });
  const at = `/api/programmes/${programme.id}`;
  const roster = await send<{ id: string }>(`${at}/rosters`, { name: 'Guests', reservedPlaces: 0 });
  const set = await send<{ id: string }>(`${at}/sets`, {
    name: 'Pair',
    capacity: 2,
    timeZone: 'Europe/London',
  });
  await send(`/api/sets/${set.id}/open-enrolment`, {});
  await send(`${at}/open`, {});
  return { programme, rosterId: roster.id };
}

async function apply(page: Page, programmeId: string, name: string): Promise<void> {
  await page.goto(`/programmes/${programmeId}/apply`);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your organisation').fill(`${name.split(' ')[1]} Advocacy`);
  await page.getByLabel(name === NAMES[1] ? 'Experienced' : 'Some experience').check();
  await page.getByLabel('Why would you like to take part?').fill('To think with peers.');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
}

async function myEnrolment(page: Page): Promise<Enrolment | undefined> {
  return (await (await page.request.get('/api/enrolments')).json()).items[0];
}

test('a roster comes as a file, five people apply, and a place that is declined goes to who waits', async ({
  browser,
}) => {
  const mark = crypto.randomUUID().slice(0, 8);
  const address = (name: string) => `${name.toLowerCase().replace(' ', '.')}.${mark}@example.org`;
  const organiser = await deskOf(browser, 'Marian Tully');
  const { programme, rosterId } = await twoPlaces(organiser);

  await organiser.goto(`/programmes/${programme.id}/rosters/${rosterId}`);
  await organiser.getByRole('link', { name: 'Import a file' }).click();
  const chooseFile = organiser.locator('input[type=file]');
  const rows = [...NAMES, 'Wilma Post'].map((name) => `${address(name)};${name};Post`);
  await chooseFile.setInputFiles({
    name: 'guests.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`E-mail;Full name;Phone\r\nnonsense;Nobody;\r\n${rows.join('\r\n')}`),
  });
  await organiser.getByRole('button', { name: 'Read the file' }).click();
  await expect(organiser.getByText('Nothing can be applied yet')).toBeVisible();
  await expect(organiser.getByText('Line 2')).toBeVisible();
  await expectGoodToReadAtBothEnds(organiser, 'a file with a line that is refused');
  await organiser.getByRole('button', { name: 'Choose another file' }).click();
  await chooseFile.setInputFiles({
    name: 'guests.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`E-mail;Full name;Phone\r\n${rows.join('\r\n')}`),
  });
  await organiser.getByRole('button', { name: 'Read the file' }).click();
  await expect(organiser.getByRole('tab', { name: 'New, 6' })).toBeVisible();
  await expect(organiser.getByText('Passed over: Phone.')).toBeVisible();
  await expectGoodToReadAtBothEnds(organiser, 'what a file would change');
  await organiser.getByRole('button', { name: 'Apply to the roster' }).click();
  await expect(organiser.getByText('6 people', { exact: true })).toBeVisible();

  const pages: Page[] = [];
  for (const name of NAMES) {
    const page = await newcomer(browser, address(name));
    await apply(page, programme.id, name);
    await expect(
      page.getByRole('heading', {
        name: pages.length < 2 ? 'A place is yours if you want it' : 'Your application',
      }),
    ).toBeVisible();
    pages.push(page);
  }
  const [amara, , carys] = pages as [Page, Page, Page];
  await expect(carys.getByText('Waiting, 1st in line')).toBeVisible();

  await organiser.goto(`/programmes/${programme.id}/applications`);
  await organiser.getByRole('link', { name: 'Enter an application' }).click();
  await organiser.getByLabel('Email address', { exact: true }).fill(address('Wilma Post'));
  await organiser.getByLabel('Name', { exact: true }).fill('Wilma Post');
  await organiser.getByLabel('Organisation').fill('Post Advocacy');
  await organiser.getByLabel('New to action learning').check();
  await organiser.getByRole('button', { name: 'Weekday evenings' }).click();
  await organiser.getByLabel(/line manager/).fill('head.of.post@example.org');
  await expectGoodToReadAtBothEnds(organiser, 'the page to enter an application');
  await organiser.getByRole('button', { name: 'Enter it' }).click();
  await expect(organiser.getByText('Waiting, 4th in line')).toBeVisible();
  await expect(organiser.getByText('Entered by Marian Tully')).toBeVisible();
  const wilma = await newcomer(browser, address('Wilma Post'));
  await wilma.goto(`/programmes/${programme.id}`);
  await expect(wilma.getByText('Marian Tully entered this for you')).toBeVisible();
  await expectGoodToReadAtBothEnds(wilma, 'an application to take over');
  await wilma.getByRole('button', { name: 'That is right' }).click();
  await expect(wilma.getByText('Marian Tully entered this for you')).toHaveCount(0);

  const offered = await myEnrolment(amara);
  const mail = await amara.request.post(`/api/demo/enrolments/${offered?.id}/offer-link`);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto((await mail.json()).path);
  await expect(
    elsewhere.getByRole('heading', { name: 'A place is yours if you want it' }),
  ).toBeVisible();
  expect((await myEnrolment(amara))?.state).toBe('OFFERED');
  await elsewhere.getByRole('button', { name: 'Decline' }).click();
  await expect(
    elsewhere.getByRole('heading', { name: 'You have declined this place' }),
  ).toBeVisible();
  await expectGoodToReadAtBothEnds(elsewhere, 'an offer that is declined');

  await carys.goto(`/programmes/${programme.id}`);
  await expect(
    carys.getByRole('heading', { name: 'A place is yours if you want it' }),
  ).toBeVisible();
  await organiser.goto(`/programmes/${programme.id}/applications`);
  const declined = organiser.getByRole('listitem').filter({
    has: organiser.getByRole('heading', { level: 3, name: 'Amara Quist', exact: true }),
  });
  await declined.getByText('The application, step by step').click();
  await expect(declined.getByText('Declined the place')).toBeVisible();
  await expectGoodToReadAtBothEnds(organiser, 'an application, step by step');
});
