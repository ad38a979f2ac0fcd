import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { server } from '@/test/server';
import { openSet, setId } from '@/test/setPage';
import { learningSet, member } from '@/test/sets';
import { shiftMonths } from '@/ui/due';
import { localMoment } from '@/ui/zones';
import { lastDayLimits } from './keeping';

const unsigned = {
  contractSigned: false,
  nextSession: null,
  members: [0, 1].map((at) => member(at, { signed: at > 0 })),
};

it('asks for signatures while a set runs, and no more once it is over', async () => {
  openSet(unsigned);
  expect(await screen.findByText('Not signed by everybody')).toBeInTheDocument();
  expect(screen.getByText(/has still to sign/)).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Read and sign' })).toBeInTheDocument();
});

it.each(['CLOSED', 'CANCELLED'] as const)(
  'asks nobody to sign in a set that is %s',
  async (state) => {
    openSet({ ...unsigned, state });
    expect(await screen.findByRole('link', { name: 'Read the contract' })).toBeInTheDocument();
    expect(screen.queryByText('Not signed by everybody')).not.toBeInTheDocument();
    expect(screen.queryByText(/still to sign/)).not.toBeInTheDocument();
  },
);

it('keeps what was written no longer than was agreed from the day on which the set ended', () => {
  const { earliest, latest, check } = lastDayLimits(learningSet({ overOn: '2099-03-31' }));
  expect(latest).toBe('2100-03-31');
  expect(check('2100-03-31')).toBeNull();
  expect(check('2100-04-01')).toMatch(/^Choose a day from/);
  expect(check(earliest)).toBeNull();
});

it('leaves only the day that was agreed where that comes before everybody can be told', () => {
  const limits = lastDayLimits(
    learningSet({ overOn: '2020-01-31', retention: { months: 1, end: 'ERASE' } }),
  );
  expect(limits).toMatchObject({ earliest: '2020-02-29', latest: '2020-02-29' });
});

it('closes a set until the day that its own clocks and its contract say, or sooner', async () => {
  const sent: unknown[] = [];
  const timeZone = 'Pacific/Kiritimati';
  openSet({ allowedActions: ['closeSet'], nextSession: null, decision: 'DISBAND', timeZone });
  server.use(
    http.post(`*/api/sets/${setId}/close`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(learningSet({ state: 'CLOSED' }));
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Manage' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Close the set' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close Larch?' });
  const { date } = localMoment(new Date().toISOString(), timeZone);
  const day = within(dialog).getByLabelText('Keep what was written until');
  expect(day).toHaveValue(shiftMonths(date, 12));
  expect(day).toHaveAttribute('max', shiftMonths(date, 12));
  expect(within(dialog).getByRole('radio', { name: 'Part' })).toBeChecked();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close the set' }));
  await expect.poll(() => sent).toEqual([{ decision: 'DISBAND' }]);
});
