import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Poll } from '@/api/generated/model';
import { amara, ben, chiara, hana, me } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningSet } from '@/test/sets';
import { pollRoutes } from './routes';

const setId = learningSet().id;

const poll: Poll = {
  id: 'poll-1',
  setId,
  timeZone: 'Asia/Kolkata',
  state: 'OPEN',
  openedAt: '2026-11-20T09:00:00Z',
  openedBy: hana,
  options: [
    {
      id: 'option-1',
      startsAt: '2026-12-03T12:30:00Z',
      yes: 1,
      ifNeedBe: 0,
      no: 1,
      answers: [
        { person: ben, answer: 'NO' },
        { person: chiara, answer: 'YES' },
      ],
    },
    {
      id: 'option-2',
      startsAt: '2026-12-04T12:30:00Z',
      yes: 0,
      ifNeedBe: 1,
      no: 0,
      answers: [{ person: ben, answer: 'IF_NEED_BE' }],
    },
  ],
  waitingFor: [amara],
  decided: null,
  allowedActions: ['answerPoll'],
};

function open(differing: Partial<Poll> = {}) {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me())),
    http.get(`*/api/sets/${setId}`, () => HttpResponse.json(learningSet())),
    http.get('*/api/polls/poll-1', () => HttpResponse.json({ ...poll, ...differing })),
  );
  renderRoutes(pollRoutes, '/polls/poll-1');
}

it('asks each in their own time, with the set’s beside it, and says whose answer is missing', async () => {
  open();
  const times = await screen.findByRole('list', { name: 'Times' });
  const [first, second] = within(times).getAllByRole('listitem');
  expect(first).toHaveTextContent('Thursday 3 December 2026, 12:30 (18:00 Kolkata time)');
  expect(first).toHaveTextContent('1 yes, 0 if need be, 1 no');
  expect(first).toHaveTextContent('Cannot: Ben Lloyd');
  expect(second).toHaveTextContent('Suits most');
  expect(screen.getByText('Not answered yet: Amara Okafor.')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Take this time/ })).not.toBeInTheDocument();
});

it('keeps an answer', async () => {
  let sent: unknown;
  open();
  server.use(
    http.put('*/api/polls/poll-1/answers/me', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(poll);
    }),
  );
  const times = await screen.findByRole('list', { name: 'Times' });
  await userEvent.click(within(times).getAllByRole('radio', { name: 'If need be' })[0] as Element);
  await expect
    .poll(() => sent)
    .toEqual({ answers: [{ optionId: 'option-1', answer: 'IF_NEED_BE' }] });
});

it('leads who plans from the time to the series', async () => {
  open({ allowedActions: ['decidePoll', 'withdrawPoll'] });
  const [link] = await screen.findAllByRole('link', { name: 'Take this time and plan' });
  expect(link).toHaveAttribute('href', `/sets/${setId}/series?poll=poll-1&option=option-1`);
});

it('asks the set with the times as its clocks show them', async () => {
  let sent: unknown;
  server.use(
    http.get(`*/api/sets/${setId}`, () =>
      HttpResponse.json(learningSet({ timeZone: 'Asia/Kolkata' })),
    ),
    http.get('*/api/polls/poll-1', () => HttpResponse.json(poll)),
    http.post(`*/api/sets/${setId}/polls`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(poll, { status: 201 });
    }),
  );
  renderRoutes(pollRoutes, `/sets/${setId}/polls/new`);
  await userEvent.type(await screen.findByLabelText('Day 1'), '2099-03-05');
  await userEvent.click(screen.getByRole('button', { name: 'Ask the set' }));
  expect(await screen.findAllByText('Choose a day')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Leave out time 3' }));
  await userEvent.type(screen.getByLabelText('Day 2'), '2099-03-06');
  await userEvent.click(screen.getByRole('button', { name: 'Ask the set' }));
  await expect
    .poll(() => sent)
    .toEqual({ options: ['2099-03-05T12:30:00Z', '2099-03-06T12:30:00Z'] });
});
