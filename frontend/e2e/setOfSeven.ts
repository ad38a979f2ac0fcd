import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test';
import type { FacilitationMode } from '../src/api/generated/model';
import { beDemoPerson, unique } from './people';

const NAMES = ['Ada', 'Ben', 'Chika', 'Dai', 'Esra', 'Finn', 'Gwen'];
const DAY = 86_400_000;

/** Somebody with a browser of their own, and a page in it. */
export interface Desk {
  name: string;
  email: string;
  page: Page;
}

export interface SetOfSeven {
  setId: string;
  /** Who organises the programme; no member of the set. */
  organiser: Page;
  /** The first presents, the last hosts. */
  desks: Desk[];
  /** The enrolment of each, in the order of the desks. */
  enrolments: string[];
  /** The presenting session, which is still to be started. */
  sessionId: string;
  turnId: string;
  /** The introductory session. */
  firstId: string;
}

/** Calls the API as whoever is signed in with this page, and expects it to work. */
export async function call<Answer>(
  { request }: { request: APIRequestContext },
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  data?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await request.fetch(`/api/${path}`, { method, data, headers });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return answer.status() === 204 ? (undefined as Answer) : await answer.json();
}

/** Somebody nobody knows yet, who signs in by the code in the mail that the demo shows. */
async function newcomer(browser: Browser, name: string): Promise<Desk> {
  const page = await (await browser.newContext()).newPage();
  const email = `${name.toLowerCase()}-${crypto.randomUUID()}@example.org`;
  const asked = await call<{ demoMail: { text: string } }>(page, 'POST', 'sign-in-codes', {
    email,
  });
  const code = /\b\d{6}\b/.exec(asked.demoMail.text)?.[0] ?? '';
  await call(page, 'POST', 'sign-ins', { email, code });
  const me = await call<{ version: number }>(page, 'GET', 'me');
  await call(
    page,
    'PUT',
    'me',
    { name, timeZone: 'Europe/London', organisation: 'Calder Voice', experienceLevel: 'SOME' },
    { 'If-Match': `"${me.version}"` },
  );
  return { name, email, page };
}

/**
 * A set of seven that has met once, signed its contract, and is about to meet again; the first of them presents.
 *
 * @param meetsFirst false for one that has still to meet for the first time
 */
export async function setOfSeven(
  browser: Browser,
  mode: FacilitationMode,
  { meetsFirst = true } = {},
): Promise<SetOfSeven> {
  const organiser = await (await browser.newContext()).newPage();
  await beDemoPerson(organiser, 'Marian Tully');
  const desks: Desk[] = [];
  for (const name of NAMES) {
    desks.push(await newcomer(browser, name));
  }
  const today = new Date().toISOString().slice(0, 10);
  const programmes = await call<{ items: { id: string; organisation: { id: string } }[] }>(
    organiser,
    'GET',
    'programmes',
  );
  const me = await call<{ organises: { id: string }[] }>(organiser, 'GET', 'me');
  const programme = await call<{ id: string }>(organiser, 'POST', 'programmes', {
    organisationId: me.organises[0]?.id ?? programmes.items[0]?.organisation.id,
    name: unique('Seven at a table'),
    summary: 'Seven people who meet.',
    purpose: 'To think together.',
    scope: 'INTERNAL',
    mode,
    places: 7,
    setSize: 7,
    weeksBetweenSessions: 4,
    sessionMinutes: 60,
    turnsPerSession: 1,
    admission: 'ON_APPLICATION',
    offerDays: 7,
    startsOn: today,
    clauses: [{ title: 'What is said here stays here', text: 'Nothing leaves the set.' }],
  });
  const roster = await call<{ id: string }>(
    organiser,
    'POST',
    `programmes/${programme.id}/rosters`,
    {
      name: 'All',
      reservedPlaces: 0,
    },
  );
  for (const { email } of desks) {
    await call(organiser, 'POST', `rosters/${roster.id}/entries`, {
      email,
      validFrom: today,
    });
  }
  await call(organiser, 'POST', `programmes/${programme.id}/open`);
  const set = await call<{ id: string }>(organiser, 'POST', `programmes/${programme.id}/sets`, {
    name: unique('Rowan'),
    capacity: 7,
    timeZone: 'Europe/London',
    joinLink: 'https://meet.example.org/rowan',
  });
  await call(organiser, 'POST', `sets/${set.id}/open-enrolment`);
  const enrolments: string[] = [];
  for (const { page } of desks) {
    const enrolment = await call<{ id: string; state: string }>(
      page,
      'POST',
      `programmes/${programme.id}/enrolments`,
      { organisation: 'Calder Voice', experienceLevel: 'SOME', motivation: 'To think with peers.' },
    );
    if (enrolment.state === 'APPLIED') {
      await call(organiser, 'POST', `enrolments/${enrolment.id}/offer`, { setId: set.id });
    }
    await call(page, 'POST', `enrolments/${enrolment.id}/accept`);
    await call(page, 'POST', `sets/${set.id}/contract/signatures`, { number: 1 });
    enrolments.push(enrolment.id);
  }
  const host = desks.at(-1) as Desk;
  const presenter = desks[0] as Desk;
  const idOf = async ({ page }: Desk) => (await call<{ id: string }>(page, 'GET', 'me')).id;
  const plan = (kind: string, days: number, presenterIds: string[], hostId: string) =>
    call<{ id: string; turns: { id: string }[] }>(organiser, 'POST', `sets/${set.id}/sessions`, {
      kind,
      startsAt: new Date(Date.now() + days * DAY + 600_000).toISOString(),
      presenterIds,
      hostId,
      statedReasons: [{ rule: 10, reason: 'A journey takes no months.' }],
    });
  const hostId = await idOf(host);
  const first = await plan('INTRODUCTORY', 0, [], hostId);
  const session = await plan('PRESENTING', 0.02, [await idOf(presenter)], hostId);
  await call(organiser, 'POST', `sets/${set.id}/start`, {
    statedReasons: [{ rule: 9, reason: 'A journey takes no months.' }],
  });
  for (const { page } of desks) {
    await call(page, 'PUT', `sets/${set.id}/introduction`, {
      introduction: 'This is me.',
      reasons: 'These are my reasons.',
    });
  }
  if (meetsFirst) {
    await meetForTheFirstTime(host, first.id);
  }
  const turnId = session.turns[0]?.id ?? '';
  await call(presenter.page, 'PUT', `turns/${turnId}/dilemma`, {
    title: 'The best of us does what we are not for',
    brief: 'I manage a team of five.',
    willingToShare: true,
    someControl: true,
    current: true,
    unresolved: true,
  });
  await call(presenter.page, 'POST', `turns/${turnId}/dilemma/release`, {});
  return {
    setId: set.id,
    organiser,
    desks,
    enrolments,
    sessionId: session.id,
    turnId,
    firstId: first.id,
  };
}

async function meetForTheFirstTime({ page }: Desk, sessionId: string): Promise<void> {
  const path = `sessions/${sessionId}`;
  const { phases } = await call<{ phases: unknown[] }>(page, 'POST', `${path}/start`);
  const statedReasons = [{ rule: 15, reason: 'All of us are on the line.' }];
  for (let from = 1; from < phases.length; from++) {
    await call(page, 'POST', `${path}/advance`, { from, statedReasons });
  }
  await call(page, 'POST', `${path}/conclude`, { statedReasons });
}
