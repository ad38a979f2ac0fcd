import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { LearningSet } from '@/api/generated/model';
import { page } from '@/test/page';
import { server } from '@/test/server';
import { session } from '@/test/sessions';
import { openSet, setId } from '@/test/setPage';
import { learningSet, member } from '@/test/sets';

it('starts a set in spite of a warning, once a reason is stated', async () => {
  const bodies: unknown[] = [];
  openSet({
    state: 'ENROLLING',
    allowedActions: ['startSet'],
    members: [0, 1, 2].map((at) => member(at)),
  });
  server.use(
    http.post(`*/api/sets/${setId}/start`, async ({ request }) => {
      const body = (await request.json()) as { statedReasons: unknown[] };
      bodies.push(body);
      return body.statedReasons.length > 0
        ? HttpResponse.json(learningSet())
        : HttpResponse.json(
            {
              type: '/problems/reason-needed',
              title: 'A rule warns',
              status: 409,
              warnings: [{ rule: 1, detail: 'Only 3 members.' }],
            },
            { status: 409 },
          );
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Start the set' }));
  const confirm = await screen.findByRole('dialog', { name: 'Start Larch?' });
  await userEvent.click(within(confirm).getByRole('button', { name: 'Start the set' }));
  await userEvent.click(await screen.findByLabelText('Only 3 members.'));
  await userEvent.paste('Four more join in January');
  const reasons = screen.getByRole('dialog', { name: 'Is this what you want?' });
  await userEvent.click(within(reasons).getByRole('button', { name: 'Start the set' }));
  await expect.poll(() => bodies).toHaveLength(2);
  expect(bodies[1]).toEqual({
    statedReasons: [{ rule: 1, reason: 'Four more join in January' }],
  });
});

it('shows what is still to do before the set can start, and lets starting stand out only then', async () => {
  const enrolling: Partial<LearningSet> = {
    state: 'ENROLLING',
    contractSigned: false,
    members: [member(0, { signed: false }), member(1, { offered: true })],
    nextSession: null,
    allowedActions: ['listSessions', 'startSet'],
  };
  const planned = (number: number, kind: 'INTRODUCTORY' | 'PRESENTING') => ({
    ...session(number),
    kind,
    state: 'PLANNED' as const,
  });
  const sessions = (...items: ReturnType<typeof planned>[]) =>
    server.use(http.get(`*/api/sets/${setId}/sessions`, () => HttpResponse.json(page(items))));
  openSet(enrolling);
  sessions(planned(1, 'INTRODUCTORY'));
  const steps = await screen.findByRole('list', { name: 'Before it can start' });
  expect(steps).toHaveTextContent('1 offer still open');
  expect(steps).toHaveTextContent('1 member still to sign');
  expect(steps).toHaveTextContent('To plan: presenting session');
  expect(screen.getByRole('button', { name: 'Start the set' })).toHaveAttribute(
    'data-variant',
    'default',
  );
  cleanup();
  openSet({ ...enrolling, contractSigned: true, members: [member(0), member(1)] });
  sessions(planned(1, 'INTRODUCTORY'), planned(2, 'PRESENTING'));
  const start = await screen.findByRole('button', { name: 'Start the set' });
  await waitFor(() => expect(start).toHaveAttribute('data-variant', 'filled'));
  expect(screen.queryByRole('list', { name: 'Before it can start' })).not.toBeInTheDocument();
});
