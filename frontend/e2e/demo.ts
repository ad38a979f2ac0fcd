import { expect, type Page } from '@playwright/test';
import type {
  LearningSetPage,
  OrganisationPage,
  ProgrammePage,
  RosterPage,
  SessionKind,
  SessionState,
  SessionSummaryPage,
  TurnPage,
  TurnState,
} from '../src/api/generated/model';

/** Where things of the demo are, as the API tells whoever is signed in on the page. */

async function itemsAt<Answer extends { items: unknown[] }>(
  page: Page,
  path: string,
): Promise<Answer['items']> {
  const answer = await page.request.get(path);
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  return (await answer.json()).items;
}

function sure<Thing extends { id: string }>(thing: Thing | undefined, what: string): string {
  expect(thing, `the demo has ${what}`).toBeDefined();
  return thing?.id ?? '';
}

/** The running set of the demo that this person belongs to. */
export async function setId(page: Page): Promise<string> {
  const sets = await itemsAt<LearningSetPage>(page, '/api/sets?limit=100');
  return sure(
    sets.find(({ state, programme }) => state === 'RUNNING' && isDemo(programme.name)),
    'a running set',
  );
}

/** The earliest session of that set which is so. */
export async function sessionId(
  page: Page,
  state: SessionState,
  kind: SessionKind = 'PRESENTING',
): Promise<string> {
  const path = `/api/sets/${await setId(page)}/sessions?limit=100`;
  const sessions = await itemsAt<SessionSummaryPage>(page, path);
  const found = sessions
    .filter((one) => one.state === state && one.kind === kind)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  return sure(found[0], `a ${state} ${kind} session`);
}

/** A turn of that set which is so; of this presenter, if one is named. */
export async function turnId(page: Page, state: TurnState, presenter?: string): Promise<string> {
  const path = `/api/sets/${await setId(page)}/turns?limit=100`;
  const turns = await itemsAt<TurnPage>(page, path);
  return sure(
    turns.find((one) => one.state === state && [undefined, one.presenter.name].includes(presenter)),
    `a ${state} turn`,
  );
}

export async function programmeId(page: Page, name = 'Independent Advocacy'): Promise<string> {
  const programmes = await itemsAt<ProgrammePage>(page, '/api/programmes?limit=100');
  return sure(
    programmes.find((one) => one.name === name),
    name,
  );
}

export async function rosterId(page: Page, programme: string): Promise<string> {
  const rosters = await itemsAt<RosterPage>(page, `/api/programmes/${programme}/rosters`);
  return sure(rosters[0], 'a roster');
}

export async function organisationId(page: Page): Promise<string> {
  const organisations = await itemsAt<OrganisationPage>(page, '/api/organisations');
  return sure(organisations[0], 'an organisation');
}

function isDemo(programme: string): boolean {
  return ['Independent Advocacy', 'Diversity in Science'].includes(programme);
}
