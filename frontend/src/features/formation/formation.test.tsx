import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { ArrangementUpdate, Formation, SeatedPerson } from '@/api/generated/model';
import { page } from '@/test/page';
import { people } from '@/test/people';
import { programme } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { compared, moved, pinnedColumn, shownAs } from './arrangement';
import { formationRoutes } from './routes';

const programmeId = programme().id;

function seated(at: number, differing: Partial<SeatedPerson> = {}): SeatedPerson {
  return {
    enrolmentId: `0198c0de-000e-7000-8000-${String(at).padStart(12, '0')}`,
    person: people[at] as SeatedPerson['person'],
    organisation: 'Harbour Voices',
    experienceLevel: 'SOME',
    timesKnown: true,
    pinned: false,
    declined: false,
    why: null,
    ...differing,
  };
}

function proposal(differing: Partial<Formation> = {}): Formation {
  const set = (number: number, members: SeatedPerson[]): Formation['sets'][number] => ({
    number,
    name: `Set ${number}`,
    weeklyTime: { day: 'TUESDAY', hour: 18 },
    times: [{ day: 'TUESDAY', hour: 18 }],
    people: members,
    explanation: 'Two organisations of three. Tuesday 18:00 suits all six.',
    findings: [],
    points: 0,
    setId: null,
  });
  return {
    summary: {
      id: '0198c0de-00f0-7000-8000-000000000001',
      number: 1,
      state: 'FINISHED',
      timeZone: 'Europe/London',
      seconds: 2,
      startedAt: '2026-03-04T18:00:00Z',
      endedAt: '2026-03-04T18:00:02Z',
      setCount: 2,
      seatedCount: 4,
      leftOverCount: 1,
      brokenCount: 0,
      points: 6,
      leastPoints: 4,
      bestAt: '2026-03-04T18:00:01Z',
      aroundFormationId: null,
      sharedAt: null,
      acceptedAt: null,
      version: 3,
      allowedActions: ['getFormation', 'arrangeFormation', 'shareFormation', 'acceptFormation'],
    },
    programme: { id: programmeId, name: programme().name },
    sets: [set(1, [seated(0), seated(1)]), set(2, [seated(2), seated(3)])],
    leftOver: [seated(4, { why: 'Of two sets, two meet when they cannot.' })],
    findings: [],
    newApplicantCount: 0,
    ...differing,
  };
}

function answer(sent: { body: ArrangementUpdate; match: string | null }[] = []) {
  let now = proposal();
  server.use(
    http.get(`*/api/programmes/${programmeId}`, () =>
      HttpResponse.json(programme({ allowedActions: ['startFormation', 'listFormations'] })),
    ),
    http.get(`*/api/programmes/${programmeId}/formations`, () =>
      HttpResponse.json(page([now.summary])),
    ),
    http.get(`*/api/formations/${now.summary.id}`, () => HttpResponse.json(now)),
    http.put(`*/api/formations/${now.summary.id}/arrangement`, async ({ request }) => {
      const body = (await request.json()) as ArrangementUpdate;
      sent.push({ body, match: request.headers.get('If-Match') });
      now = shownAs(now, body);
      now = { ...now, summary: { ...now.summary, version: now.summary.version + 1 } };
      return HttpResponse.json(now);
    }),
  );
}

const open = () => renderRoutes(formationRoutes, `/programmes/${programmeId}/formation`);
const column = (name: RegExp) => screen.findByRole('region', { name });

it('shows each proposed set with its people and why it is as it is, and why somebody is left over', async () => {
  answer();
  open();
  const first = await column(/^Set 1/);
  expect(within(first).getByText('Amara Okafor')).toBeInTheDocument();
  expect(within(first).getByText(/Tuesday 18:00 suits all six/)).toBeInTheDocument();
  expect(
    within(await column(/^Left over/)).getByText('Of two sets, two meet when they cannot.'),
  ).toBeInTheDocument();
  expect(screen.getByText(/could not cost less than 4/)).toBeInTheDocument();
});

it('moves somebody by the menu, pins them there, and undoes and does it again', async () => {
  const sent: { body: ArrangementUpdate; match: string | null }[] = [];
  answer(sent);
  open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Move Amara Okafor to another set' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Set 2, 2 people' }));

  expect(within(await column(/^Set 2/)).getByText('Amara Okafor')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Unpin Amara Okafor' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await within(await column(/^Set 1/)).findByText('Amara Okafor')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Redo' }));
  expect(await within(await column(/^Set 2/)).findByText('Amara Okafor')).toBeInTheDocument();
  expect(sent.map(({ match }) => match)).toEqual(['"3"', '"4"', '"5"']);
});

it('says why a proposal could not be hidden', async () => {
  answer();
  const shown = proposal();
  server.use(
    http.get('*/api/formations/:id', () =>
      HttpResponse.json({
        ...shown,
        summary: { ...shown.summary, allowedActions: ['hideFormation'] },
      }),
    ),
    http.post('*/api/formations/:id/hide', () => HttpResponse.error()),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Show it no longer' }));
  expect(await screen.findByText('Setwise cannot be reached')).toBeInTheDocument();
});

it('carries somebody over the board by the keyboard and tells where, in our own words', async () => {
  const sent: { body: ArrangementUpdate; match: string | null }[] = [];
  answer(sent);
  open();
  const user = userEvent.setup();
  const handle = () => screen.getByText('Amara Okafor').closest<HTMLElement>('[data-handle]');
  await column(/^Set 1/);
  handle()?.focus();
  await user.keyboard(' ');
  expect(await screen.findByText(/^Amara Okafor is lifted: Set 1, 1st of 2\./)).toBeInTheDocument();
  await user.keyboard('{ArrowRight}');
  expect(await screen.findByText('Set 2, 1st of 3')).toBeInTheDocument();
  expect(within(await column(/^Set 2/)).getByText('Amara Okafor')).toBeInTheDocument();
  expect(handle()).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(await screen.findByText('There is nothing further that way.')).toBeInTheDocument();
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(await screen.findByText('Left over, 1st of 2')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(within(await column(/^Set 1/)).getByText('Amara Okafor')).toBeInTheDocument();
  expect(sent).toEqual([]);

  await user.keyboard(' {ArrowRight}{ArrowDown} ');
  expect(await screen.findByText('Amara Okafor is now in Set 2.')).toBeInTheDocument();
  expect(
    sent.map(({ body }) => body.sets[1]?.people.map(({ enrolmentId }) => enrolmentId)),
  ).toEqual([[seated(2).enrolmentId, seated(0).enrolmentId, seated(3).enrolmentId]]);
  expect(handle()).toHaveFocus();
});

it('offers to accept only what the server allows', async () => {
  answer();
  server.use(
    http.get('*/api/formations/:id', () =>
      HttpResponse.json(
        proposal({
          summary: { ...proposal().summary, brokenCount: 1, allowedActions: ['arrangeFormation'] },
          findings: [
            { kind: 'PLACES', rule: 3, blocks: true, points: 0, words: 'One place too many.' },
          ],
        }),
      ),
    ),
  );
  open();
  expect(await screen.findByText('One place too many.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Accept/ })).not.toBeInTheDocument();
});

it('puts somebody at a place in a set, in a new one, or among those left over', () => {
  const formation = proposal();
  const [who] = formation.sets[0]?.people ?? [];
  const id = who?.enrolmentId ?? '';
  expect(moved(formation, id, 2, 1).sets[1]?.people[1]).toEqual({ enrolmentId: id, pinned: true });
  expect(moved(formation, id, 'new').sets[2]).toEqual({
    name: 'Set 3',
    people: [{ enrolmentId: id, pinned: true }],
  });
  expect(moved(formation, id, null).leftOver).toHaveLength(2);
  expect(pinnedColumn(formation, 1, true).sets[0]?.people.every(({ pinned }) => pinned)).toBe(true);
});

it('tells two proposals apart by who sits with whom, whatever the sets are called', () => {
  const one = proposal();
  const other = { ...one, sets: [...one.sets].reverse() };
  expect(compared(one, other)).toEqual({ same: ['Set 1', 'Set 2'], elsewhere: 0 });
  const differing = shownAs(one, moved(one, seated(0).enrolmentId, 2));
  expect(compared(one, differing)).toEqual({ same: [], elsewhere: 4 });
});
