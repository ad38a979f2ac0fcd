import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { SetConfidence } from '@/api/generated/model';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningSet } from '@/test/sets';
import { confidenceRoutes } from './routes';

const set = learningSet();

const confidence: SetConfidence = {
  setId: set.id,
  target: 8,
  shared: false,
  sessions: [
    {
      sessionId: 's1',
      number: 1,
      kind: 'INTRODUCTORY',
      startsAt: '2026-03-04T18:00:00Z',
      mine: { value: 4, words: null, givenAt: '2026-03-04T18:58:00Z' },
      range: { low: 3, high: 7 },
    },
    {
      sessionId: 's2',
      number: 2,
      kind: 'PRESENTING',
      startsAt: '2026-04-01T17:00:00Z',
      mine: { value: null, words: 'Not today.', givenAt: '2026-04-01T17:10:00Z' },
      range: null,
    },
  ],
  others: [],
  closingSuggested: false,
  allowedActions: ['setConfidenceTarget'],
};

function open(differing: Partial<SetConfidence> = {}) {
  server.use(
    http.get(`*/api/sets/${set.id}`, () => HttpResponse.json(set)),
    http.get(`*/api/sets/${set.id}/confidence`, () =>
      HttpResponse.json({ ...confidence, ...differing }),
    ),
  );
  renderRoutes(confidenceRoutes, `/sets/${set.id}/confidence`);
}

const cells = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));

it('says in a table what the chart shows', async () => {
  open();
  expect(await cells()).toEqual([
    ['Session', 'You', 'Your set'],
    ['1. Introductory sessionWednesday 4 March 2026', '4', '3 to 7'],
    ['2. Presenting sessionWednesday 1 April 2026', 'passed', '–'],
  ]);
  expect(screen.getByText('Not today.')).toBeInTheDocument();
});

it('shows the numbers of the others where the contract shares them', async () => {
  open({
    shared: true,
    others: [
      { person: { id: 'b', name: 'Ben Lloyd' }, points: [{ sessionId: 's2', value: 6 }] },
      { person: { id: 'g', name: 'Gwen Pritchard' }, points: [] },
    ],
  });
  const [head, first, second] = await cells();
  expect(head).toEqual(['Session', 'You', 'Ben', 'Gwen', 'Your set']);
  expect(first?.slice(1, 4)).toEqual(['4', '–', '–']);
  expect(second?.slice(1, 4)).toEqual(['passed', '6', '–']);
});

it('tells two who share a first name apart by their whole names', async () => {
  open({
    shared: true,
    others: [
      { person: { id: 'b', name: 'Ben Lloyd' }, points: [] },
      { person: { id: 'a', name: 'Ben Adams' }, points: [] },
    ],
  });
  expect((await cells())[0]).toEqual(['Session', 'You', 'Ben Lloyd', 'Ben Adams', 'Your set']);
});

it('keeps where one wants to be', async () => {
  let sent: unknown;
  open();
  server.use(
    http.put(`*/api/sets/${set.id}/confidence/target`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...confidence, target: 7 });
    }),
  );
  const field = await screen.findByRole('group', { name: 'How confident you want to be' });
  expect(within(field).getByRole('radio', { name: '8' })).toBeChecked();
  await userEvent.click(within(field).getByRole('radio', { name: '7' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(await screen.findByText('Your target is kept')).toBeInTheDocument();
  expect(sent).toEqual({ target: 7 });
});

it('puts the focus where a number is missing, and says so there', async () => {
  open({ target: null });
  const field = await screen.findByRole('group', { name: 'How confident you want to be' });
  (
    screen.getByRole('button', { name: 'Keep it' }).closest('form') as HTMLFormElement
  ).requestSubmit();
  await waitFor(() => expect(within(field).getByRole('radio', { name: '1' })).toHaveFocus());
  expect(field).toHaveAccessibleDescription(/Choose a number/);
});

it('says when there is no line yet', async () => {
  open({ sessions: [], target: null });
  expect(await screen.findByText('No line yet')).toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it('shows a facilitator the range alone', async () => {
  const sessions = confidence.sessions.map((session) => ({ ...session, mine: null }));
  open({ sessions, target: null, allowedActions: [] });
  expect((await cells())[0]).toEqual(['Session', 'Your set']);
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});
