import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { SetScript } from '@/api/generated/model';
import { people } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningSet } from '@/test/sets';
import { planningRoutes } from './routes';

const setId = learningSet().id;

function aScript(changes: Partial<SetScript> = {}): SetScript {
  return {
    kind: 'CLOSING',
    mode: 'OPEN_QUESTIONS',
    minutes: 60,
    phases: [
      { kind: 'PROGRESS', minutes: 15 },
      { kind: 'EVALUATION', minutes: 25 },
      { kind: 'DECISION', minutes: 12 },
      { kind: 'REFLECTION', minutes: 8 },
    ],
    own: false,
    writtenBy: null,
    writtenAt: null,
    allowedActions: ['writeSetScript'],
    ...changes,
  };
}

function show(...scripts: SetScript[]): void {
  server.use(
    http.get(`*/api/sets/${setId}`, () => HttpResponse.json(learningSet())),
    http.get(`*/api/sets/${setId}/scripts`, () => HttpResponse.json({ items: scripts })),
  );
  renderRoutes(planningRoutes, `/sets/${setId}/scripts`);
}

it('shows who may not change them every phase of each kind of session, and nothing to press', async () => {
  show(aScript({ allowedActions: [] }));
  const closing = await screen.findByRole('region', { name: 'Closing session' });
  expect(within(closing).getByRole('list')).toHaveTextContent('Evaluation');
  expect(closing).toHaveTextContent('The usual script');
  expect(within(closing).queryByRole('button')).not.toBeInTheDocument();
});

it('writes a script that fills the session exactly, and no other', async () => {
  let sent: unknown;
  show(aScript());
  server.use(
    http.put(`*/api/sets/${setId}/scripts/CLOSING/OPEN_QUESTIONS`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(aScript({ own: true }));
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Change the script: Closing/ }));
  const progress = screen.getByLabelText('Progress');
  await userEvent.clear(progress);
  await userEvent.type(progress, '20');
  await userEvent.click(screen.getByRole('button', { name: 'Save the script' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('5 minutes too many');
  expect(sent).toBeUndefined();
  const evaluation = screen.getByLabelText('Evaluation');
  await userEvent.clear(evaluation);
  await userEvent.type(evaluation, '20');
  await userEvent.click(screen.getByRole('button', { name: 'Save the script' }));
  await waitFor(() =>
    expect(sent).toEqual({
      phases: [
        { kind: 'PROGRESS', minutes: 20 },
        { kind: 'EVALUATION', minutes: 20 },
        { kind: 'DECISION', minutes: 12 },
        { kind: 'REFLECTION', minutes: 8 },
      ],
    }),
  );
});

it('goes back to the usual script after asking', async () => {
  let deleted = false;
  show(
    aScript({
      own: true,
      writtenBy: people[0],
      writtenAt: '2026-03-04T18:00:00Z',
      allowedActions: ['writeSetScript', 'deleteSetScript'],
    }),
  );
  server.use(
    http.delete(`*/api/sets/${setId}/scripts/CLOSING/OPEN_QUESTIONS`, () => {
      deleted = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  expect(await screen.findByText(/^Written by .* 4 March 2026/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /^Back to the usual script/ }));
  expect(deleted).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Go back to it' }));
  await waitFor(() => expect(deleted).toBe(true));
});
