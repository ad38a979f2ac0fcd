import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { SetConfidence } from '@/api/generated/model';
import { server } from '@/test/server';
import { openSet, setId } from '@/test/setPage';
import { learningSet, member } from '@/test/sets';

it('closes a set once its decision is chosen', async () => {
  let sent: unknown;
  openSet({ allowedActions: ['closeSet'], nextSession: null });
  server.use(
    http.post(`*/api/sets/${setId}/close`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(learningSet({ state: 'CLOSED' }));
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Manage' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Close the set' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close Larch?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close the set' }));
  expect(await within(dialog).findByText('Choose what the set decided')).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('radio', { name: /Renew/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close the set' }));
  await expect.poll(() => sent).toMatchObject({ decision: 'RENEW' });
});

it('says who has still to look back before the set can close', async () => {
  openSet({ nextSession: null, members: [0, 1, 2].map((at) => member(at, { evaluated: at < 2 })) });
  expect(await screen.findByText(/Chiara Bianchi has still to look back/)).toBeInTheDocument();
});

function withConfidence(confidence: Partial<SetConfidence>, rights: string[] = []) {
  openSet({ allowedActions: ['listIntroductions', 'getSetConfidence', ...rights] });
  server.use(
    http.get(`*/api/sets/${setId}/confidence`, () =>
      HttpResponse.json({
        setId,
        target: null,
        shared: false,
        sessions: [],
        others: [],
        closingSuggested: false,
        allowedActions: ['setConfidenceTarget'],
        ...confidence,
      }),
    ),
  );
}

it('suggests closing, and forces nothing, when all have come where they wanted to be', async () => {
  withConfidence({ closingSuggested: true }, ['planSession']);
  expect(
    await screen.findByText('Each of you has come where you wanted to be'),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Plan a closing session' })).toHaveAttribute(
    'href',
    `/sets/${setId}/plan`,
  );
});

it('says nothing of closing before that', async () => {
  withConfidence({});
  expect(await screen.findByText(/Where do you want to be/)).toBeInTheDocument();
  expect(screen.queryByText(/come where you wanted/)).not.toBeInTheDocument();
});

it('says with which day a set ends in which no session is planned any more', async () => {
  openSet({ retainUntil: '2027-03-03' });
  expect(
    await screen.findByText(/No session is planned any more.* ends with 3 March 2027/),
  ).toBeInTheDocument();
});
