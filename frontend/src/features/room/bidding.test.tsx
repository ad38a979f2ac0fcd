import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Bidding } from '@/api/generated/model';
import { aSession, ben, chiara, dev, moira, turnId } from '@/test/larch';
import { enter } from '@/test/room';
import { aRoom } from '@/test/rooms';
import { server } from '@/test/server';

beforeEach(() => sessionStorage.clear());

const aBidding = (changes: Partial<Bidding> = {}): Bidding => ({
  turnId,
  candidates: [
    { person: chiara, planned: true, urgency: null, waitingSince: '2026-01-01T10:00:00Z' },
    { person: dev, planned: false, urgency: 'PRESSING', waitingSince: '2026-01-01T10:00:00Z' },
  ],
  allowedActions: [],
  ...changes,
});

it('shows who could present today, and lets a member say that something is pressing', async () => {
  const sent: unknown[] = [];
  enter(ben, aRoom('RE_CONTRACT', { bidding: aBidding({ allowedActions: ['placeBid'] }) }));
  server.use(
    http.put(`*/api/turns/${turnId}/bids/me`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aBidding());
    }),
  );
  const list = await screen.findByRole('list', { name: 'Who could present' });
  expect(within(list).getByText('Planned')).toBeInTheDocument();
  expect(within(list).getByText('It is pressing')).toBeInTheDocument();
  expect(within(list).queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Not today' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Soon would help' }));
  await waitFor(() => expect(sent).toEqual([{ urgency: 'SOON' }]));
});

it('lets the host settle who presents before going on', async () => {
  let settled: unknown;
  const later = enter(
    moira,
    aRoom('RE_CONTRACT', {
      allowedActions: ['advancePhase'],
      bidding: aBidding({ allowedActions: ['settlePresenter'] }),
    }),
  );
  server.use(
    http.post(`*/api/turns/${turnId}/settle`, async ({ request }) => {
      settled = await request.json();
      return HttpResponse.json(aSession());
    }),
  );
  expect(
    await screen.findByRole('list', { name: 'Still to settle before you go on' }),
  ).toHaveTextContent('It is still to be settled who presents.');
  await userEvent.click(screen.getByRole('button', { name: 'Dev presents' }));
  await waitFor(() => expect(settled).toEqual({ presenterId: dev.id }));
  later(aRoom('RE_CONTRACT', { allowedActions: ['advancePhase'], bidding: null }));
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: 'Who presents today?' })).not.toBeInTheDocument(),
  );
});
