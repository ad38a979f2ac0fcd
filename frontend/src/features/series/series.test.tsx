import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { LearningSet, SeriesOutline, SeriesProposal } from '@/api/generated/model';
import { page } from '@/test/page';
import { amara, ben, chiara, hana } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { session } from '@/test/sessions';
import { contract, learningSet } from '@/test/sets';
import { seriesRoutes } from './routes';
import { entriesOf, rowsOf, withPresenter } from './rows';

const setId = learningSet().id;

const proposal: SeriesProposal = {
  timeZone: 'Asia/Kolkata',
  minutes: 60,
  sessions: [
    {
      kind: 'INTRODUCTORY',
      startsAt: '2099-03-05T12:30:00Z',
      presenters: [],
      host: hana,
      insteadOf: [],
    },
    {
      kind: 'PRESENTING',
      startsAt: '2099-04-09T12:30:00Z',
      presenters: [amara],
      host: hana,
      insteadOf: [{ day: '2099-04-02', name: 'Stocktaking' }],
    },
    {
      kind: 'PRESENTING',
      startsAt: '2099-04-30T12:30:00Z',
      presenters: [ben],
      host: hana,
      insteadOf: [],
    },
  ],
  warnings: [{ rule: 9, detail: 'Turns are planned for 2 of 7 members.' }],
};

function open(search = '', set: Partial<LearningSet> = {}) {
  const outlines: SeriesOutline[] = [];
  server.use(
    http.get(`*/api/sets/${setId}`, () =>
      HttpResponse.json(
        learningSet({ timeZone: 'Asia/Kolkata', allowedActions: ['planSeries'], ...set }),
      ),
    ),
    http.get(`*/api/sets/${setId}/contract`, () => HttpResponse.json(contract())),
    http.get(`*/api/sets/${setId}/sessions`, () => HttpResponse.json(page([]))),
    http.get('*/api/programmes/:id/holidays', () =>
      HttpResponse.json({ own: [], coming: [], version: 0, allowedActions: [] }),
    ),
    http.post(`*/api/sets/${setId}/series/preview`, async ({ request }) => {
      outlines.push((await request.json()) as SeriesOutline);
      return HttpResponse.json(proposal);
    }),
  );
  renderRoutes(seriesRoutes, `/sets/${setId}/series${search}`);
  return outlines;
}

async function show() {
  await userEvent.type(await screen.findByLabelText('First day'), '2099-03-05');
  await userEvent.click(screen.getByRole('button', { name: 'Show the series' }));
  return screen.findByRole('list', { name: 'Sessions of the series' });
}

describe('the rows of a series', () => {
  const rows = rowsOf(proposal.sessions, 'Asia/Kolkata');

  it('let two presenters change places, so that nobody loses a turn', () => {
    const changed = withPresenter(rows, rows[1]?.key ?? '', 0, ben.id);
    expect(changed.map(({ presenterIds }) => presenterIds)).toEqual([[], [ben.id], [amara.id]]);
    const replaced = withPresenter(rows, rows[1]?.key ?? '', 0, chiara.id);
    expect(replaced.map(({ presenterIds }) => presenterIds)).toEqual([[], [chiara.id], [ben.id]]);
  });

  it('are planned in the order of time, by the clocks of the set, hosted by nobody who presents', () => {
    const [first, second, third] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]];
    const entries = entriesOf(
      [first, { ...second, date: '2099-05-14' }, { ...third, hostId: ben.id }],
      'Asia/Kolkata',
    );
    expect(entries.map(({ startsAt }) => startsAt)).toEqual([
      '2099-03-05T12:30:00Z',
      '2099-04-30T12:30:00Z',
      '2099-05-14T12:30:00Z',
    ]);
    expect(entries[1]).toMatchObject({ presenterIds: [ben.id], hostId: null });
  });
});

it('plans no session at an hour that the clocks pass over', async () => {
  open();
  server.use(
    http.post(`*/api/sets/${setId}/series/preview`, () =>
      HttpResponse.json({ ...proposal, timeZone: 'Europe/London', warnings: [] }),
    ),
  );
  await show();
  const plan = screen.getByRole('button', { name: 'Plan these 3 sessions' });
  expect(plan).toBeEnabled();
  await userEvent.clear(screen.getByLabelText('Session 1, day'));
  await userEvent.type(screen.getByLabelText('Session 1, day'), '2099-03-29');
  await userEvent.clear(screen.getByLabelText('Session 1, time'));
  await userEvent.type(screen.getByLabelText('Session 1, time'), '01:30');
  expect(screen.getByText(/The clocks go forward/)).toBeInTheDocument();
  expect(plan).toBeDisabled();
});

it('shows the series before anything is planned, with what gave way to a holiday', async () => {
  const outlines = open();
  const series = await show();
  expect(outlines[0]).toMatchObject({
    firstDay: '2099-03-05',
    at: '18:00',
    recurrence: { weeks: 4, monthly: null },
    introduction: true,
    closing: true,
  });
  const rows = within(series).getAllByRole('listitem');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toHaveTextContent('Not on 2 April 2099: Stocktaking');
  expect(rows[1]).toHaveTextContent('18:00 (for you 13:30)');
  expect(screen.getByText('Turns are planned for 2 of 7 members.')).toBeInTheDocument();
});

it('asks for a day of the month', async () => {
  const outlines = open();
  await userEvent.click(await screen.findByRole('radio', { name: /On a day of the month/ }));
  await userEvent.type(screen.getByLabelText('Not before'), '2099-03-05');
  await userEvent.click(screen.getByRole('button', { name: 'Show the series' }));
  await screen.findByRole('list', { name: 'Sessions of the series' });
  expect(outlines[0]?.recurrence).toEqual({
    weeks: null,
    monthly: { ordinal: 2, weekday: 'TUESDAY', every: 1 },
  });
});

it('plans the series as it was changed, and states why rules may be bent', async () => {
  const sent: { sessions: { startsAt: string }[]; statedReasons: unknown[] }[] = [];
  open();
  server.use(
    http.post(`*/api/sets/${setId}/series`, async ({ request }) => {
      const body = (await request.json()) as (typeof sent)[0];
      sent.push(body);
      return body.statedReasons.length === 0
        ? HttpResponse.json(
            {
              type: '/problems/reason-needed',
              title: 'A rule warns',
              status: 409,
              warnings: proposal.warnings,
            },
            { status: 409 },
          )
        : HttpResponse.json({ sessions: [session(1)] }, { status: 201 });
    }),
  );
  const series = await show();
  await userEvent.click(within(series).getByRole('button', { name: 'Leave out session 3' }));
  const day = within(series).getByLabelText('Session 2, day');
  await userEvent.clear(day);
  await userEvent.type(day, '2099-04-10');
  await userEvent.click(screen.getByRole('button', { name: 'Plan these 2 sessions' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('textbox'));
  await userEvent.paste('The others choose later');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Plan it all the same' }));
  await expect.poll(() => sent).toHaveLength(2);
  expect(sent[1]?.sessions.map(({ startsAt }) => startsAt)).toEqual([
    '2099-03-05T12:30:00Z',
    '2099-04-10T12:30:00Z',
  ]);
  expect(sent[1]?.statedReasons).toEqual([{ rule: 9, reason: 'The others choose later' }]);
});

it('offers nothing to somebody who may not plan', async () => {
  open('', { allowedActions: [] });
  expect(await screen.findByText('There is nothing for you to plan here')).toBeInTheDocument();
});
