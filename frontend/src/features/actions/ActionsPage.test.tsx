import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Action } from '@/api/generated/model';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { anAction } from '@/test/turnLog';
import { localDate } from '@/ui/due';
import { actionRoutes } from './routes';

beforeEach(() => sessionStorage.clear());

function open(actions: Action[], past: Action[] = []) {
  server.use(
    http.get('*/api/actions', ({ request }) =>
      HttpResponse.json({
        items: new URL(request.url).searchParams.get('open') === 'true' ? actions : past,
      }),
    ),
  );
  renderRoutes(actionRoutes, '/actions');
}

/** Keeps what is sent there, and answers with `answer`. */
function expectSent(method: 'post' | 'put', path: string, answer: () => Response) {
  const sent: { body: unknown; match: string | null }[] = [];
  server.use(
    http[method](`*${path}`, async ({ request }) => {
      sent.push({
        body: await request.json().catch(() => null),
        match: request.headers.get('If-Match'),
      });
      return answer();
    }),
  );
  return sent;
}

const done = (action: Action) => () => HttpResponse.json(action) as Response;

it('lists what is open by its day, and what came of the others', async () => {
  open(
    [
      anAction({ id: 'b', description: 'Later', dueOn: '2026-12-02' }),
      anAction({ id: 'a', description: 'Sooner', dueOn: '2026-12-01' }),
    ],
    [anAction({ id: 'c', description: 'Long ago', state: 'DONE' })],
  );
  const region = await screen.findByRole('region', { name: 'To try' });
  await within(region).findByText('Sooner');
  expect(
    within(region)
      .getAllByRole('article')
      .map((one) => one.textContent),
  ).toEqual([expect.stringContaining('Sooner'), expect.stringContaining('Later')]);
  expect(
    within(await screen.findByRole('region', { name: 'What came of the others' })).getByText(
      'Long ago',
    ),
  ).toBeInTheDocument();
});

it('is calm when there is nothing to do', async () => {
  open([]);
  expect(await screen.findByText('Nothing is waiting for you')).toBeInTheDocument();
});

it('offers only what the server allows', async () => {
  open([anAction()]);
  await screen.findByText(/Ask each trustee/);
  expect(screen.queryByRole('button', { name: /Tell|Done|More/ })).not.toBeInTheDocument();
});

it('keeps a note that could not be sent', async () => {
  const action = anAction({ allowedActions: ['noteProgress'] });
  open([action]);
  const sent = expectSent('post', `/api/actions/${action.id}/progress`, () => HttpResponse.error());
  await userEvent.click(await screen.findByRole('button', { name: 'Tell what happened' }));
  await userEvent.type(screen.getByLabelText('What did you learn?'), 'To wait');
  await userEvent.click(screen.getByRole('button', { name: 'Keep this note' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached');
  expect(sent[0]?.body).toMatchObject({ notYet: false, learned: 'To wait' });
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tell what happened' }));
  expect(screen.getByLabelText('What did you learn?')).toHaveValue('To wait');
});

it('asks before it is done', async () => {
  const action = anAction({ state: 'TRIED', allowedActions: ['completeAction'] });
  open([action]);
  const sent = expectSent('post', `/api/actions/${action.id}/complete`, done(action));
  await userEvent.click(await screen.findByRole('button', { name: 'Done' }));
  expect(sent).toHaveLength(0);
  await userEvent.click(await screen.findByRole('button', { name: 'It is done' }));
  await waitFor(() => expect(sent).toHaveLength(1));
});

it('carries over to a day, and says at the field why a day is refused', async () => {
  const action = anAction({ dueOn: '2099-03-03', allowedActions: ['carryAction'] });
  open([action]);
  const sent = expectSent('post', `/api/actions/${action.id}/carry`, () =>
    HttpResponse.json(
      {
        type: '/problems/invalid',
        title: 'Not accepted',
        status: 422,
        violations: [{ field: 'dueOn', message: 'must be before the next session' }],
      },
      { status: 422 },
    ),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Carry over/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Carry it over' }));
  expect(await screen.findByText('must be before the next session')).toBeInTheDocument();
  expect(sent[0]?.body).toEqual({ dueOn: '2099-03-17' });
});

it('drops an action only with a reason', async () => {
  const action = anAction({ allowedActions: ['dropAction'] });
  open([action]);
  const sent = expectSent('post', `/api/actions/${action.id}/drop`, done(action));
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Drop it' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Drop it' }));
  expect(sent).toHaveLength(0);
  await userEvent.type(screen.getByLabelText('What has changed?'), 'They resigned');
  await userEvent.click(screen.getByRole('button', { name: 'Drop it' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ reason: 'They resigned' }));
});

it('changes an action against the version that was read', async () => {
  const action = anAction({ version: 3, allowedActions: ['updateAction'] });
  open([action]);
  const sent = expectSent('put', `/api/actions/${action.id}`, done(action));
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Change its words' }));
  await userEvent.type(await screen.findByLabelText('I will…'), ' Today.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent[0]?.match).toBe('"3"'));
  expect(sent[0]?.body).toMatchObject({ description: `${action.description} Today.` });
});

it('does not offer days to carry over to when the set meets today', async () => {
  const today = localDate(Date.now());
  open([anAction({ dueOn: today, nextSessionOn: today, allowedActions: ['carryAction'] })]);
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Carry over/ }));
  expect(await screen.findByRole('dialog', { name: 'Your set meets today' })).toBeInTheDocument();
  expect(screen.queryByLabelText('Until')).not.toBeInTheDocument();
});
