import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { amara, chiara, dev, hana } from '@/test/people';
import { server } from '@/test/server';
import { session, turn } from '@/test/sessions';
import { openSet, setId } from '@/test/setPage';
import { rotation } from '@/test/sets';

it('names who is next, and asks another to take a turn', async () => {
  let sent: unknown;
  openSet({}, { who: { id: chiara.id, name: chiara.name } });
  server.use(
    http.post(`*/api/turns/${turn(4).id}/swaps`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const turns = await screen.findByRole('list', { name: 'Turns in order' });
  expect(within(turns).getByText('Next').closest('li')).toHaveTextContent('Chiara Bianchi');
  await userEvent.click(await within(turns).findByRole('button', { name: 'Swap' }));
  const dialog = await screen.findByRole('dialog', { name: 'Who could take your turn?' });
  expect(within(dialog).getByRole('radio', { name: 'Amara Okafor' })).toBeDisabled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
  expect(within(dialog).getByText('Say why in a few words')).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Dev Raman' }));
  await userEvent.click(within(dialog).getByLabelText('Why?'));
  await userEvent.paste(' I am at a hearing. ');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
  await expect.poll(() => sent).toEqual({ askedId: dev.id, reason: 'I am at a hearing.' });
});

it('shows a swap to the one who is asked, who agrees to it', async () => {
  let accepted = false;
  openSet(
    {},
    {
      trace: {
        swaps: [
          {
            id: 'swap-1',
            setId,
            turnId: turn(4).id,
            startsAt: session(4).startsAt,
            inReturn: session(5).startsAt,
            asker: chiara,
            asked: amara,
            reason: 'I am at a hearing.',
            state: 'ASKED',
            askedAt: '2026-11-20T09:00:00Z',
            allowedActions: ['acceptSwap', 'declineSwap'],
          },
        ],
        changes: [
          {
            turnId: turn(3).id,
            startsAt: session(3).startsAt,
            from: dev,
            to: null,
            byBidding: false,
            reason: 'Nothing to bring.',
            decidedBy: dev,
            decidedAt: '2026-10-20T09:00:00Z',
          },
        ],
      },
    },
  );
  server.use(
    http.post('*/api/swaps/swap-1/accept', () => {
      accepted = true;
      return HttpResponse.json({});
    }),
  );
  expect(await screen.findByText(/Chiara Bianchi asks you to present on/)).toBeInTheDocument();
  expect(screen.getByText('How the order changed (1)')).toBeInTheDocument();
  expect(screen.getByText(/Dev Raman goes without a turn/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Swap turns' }));
  await expect.poll(() => accepted).toBe(true);
});

it('decides the order of those without a date by hand', async () => {
  let sent: unknown;
  openSet(
    {},
    { who: { id: hana.id, name: hana.name }, turns: { allowedActions: ['decideOrder'] } },
  );
  server.use(
    http.put(`*/api/sets/${setId}/rotation/order`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(rotation());
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Decide the order' }));
  const dialog = await screen.findByRole('dialog', { name: 'In which order?' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'By hand, as you agreed' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gwen Pritchard earlier' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Decide it' }));
  await expect
    .poll(() => sent)
    .toEqual({
      way: 'BY_HAND',
      personIds: [4, 6, 5].map((at) => rotation().members[at]?.person.id),
    });
});
