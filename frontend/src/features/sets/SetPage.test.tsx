import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { page } from '@/test/page';
import { hana } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { session } from '@/test/sessions';
import { openSet, setId } from '@/test/setPage';
import { introduction, learningSet, rotation, rotationTrace } from '@/test/sets';
import { setRoutes } from './routes';

it('shows who sits in the set, when it meets next and whose turn it is', async () => {
  openSet();
  const circle = await screen.findByRole('list', { name: 'Members of Larch' });
  expect(await within(circle).findByText(/Amara Okafor \(you\)/)).toBeInTheDocument();
  expect(screen.getByText(/Chiara Bianchi presents\./)).toBeInTheDocument();
  const turns = await screen.findByRole('list', { name: 'Turns in order' });
  const rows = within(turns).getAllByRole('listitem');
  expect(rows[0]).toHaveTextContent('Amara OkaforPresented on Thursday 1 October 2026');
  expect(rows.at(-1)).toHaveTextContent('No date yet');
  const sessions = await screen.findByRole('list', { name: 'Sessions of Larch' });
  expect(within(sessions).getByRole('link', { name: 'Ben Lloyd presented' })).toHaveAttribute(
    'href',
    `/sessions/${session(3).id}`,
  );
});

it('lets somebody introduce themselves to the set', async () => {
  let sent: unknown;
  openSet();
  server.use(
    http.put(`*/api/sets/${setId}/introduction`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(introduction(0));
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Introduce myself' }));
  await userEvent.type(screen.getByLabelText('Who you are'), 'I am');
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  await userEvent.click(screen.getByRole('button', { name: 'Introduce myself' }));
  expect(screen.getByLabelText('Who you are')).toHaveValue('I am');
  await userEvent.clear(screen.getByLabelText('Who you are'));
  await userEvent.click(await screen.findByRole('button', { name: 'Share it with the set' }));
  const who = screen.getByLabelText('Who you are');
  expect(who).toHaveAccessibleDescription(expect.stringContaining('Write a few words'));
  await userEvent.click(who);
  await userEvent.paste(' I am an advocate. ');
  await userEvent.click(screen.getByLabelText('Why you are here'));
  await userEvent.paste('To slow down.');
  await userEvent.click(screen.getByRole('button', { name: 'Share it with the set' }));
  expect(await screen.findByText(/Your introduction is there/)).toBeInTheDocument();
  expect(sent).toEqual({ introduction: 'I am an advocate.', reasons: 'To slow down.' });
});

it('never asks for what members wrote when the reader is an organiser outside the set, not even near its end', async () => {
  const asked: string[] = [];
  openSet(
    { allowedActions: ['updateSet', 'cancelSet'], nextSession: null },
    { who: { id: 'someone-else', name: 'Olu' } },
  );
  server.use(
    http.get(`*/api/sets/${setId}/:content`, ({ params }) => {
      asked.push(String(params.content));
      return HttpResponse.json(params.content === 'rotation' ? rotation() : page([]));
    }),
    http.get(`*/api/sets/${setId}/rotation/trace`, () => {
      asked.push('trace');
      return HttpResponse.json(rotationTrace());
    }),
  );
  expect(await screen.findByRole('button', { name: 'Manage' })).toBeInTheDocument();
  expect(await screen.findByRole('list', { name: 'Turns in order' })).toBeInTheDocument();
  expect(asked).toContain('rotation');
  expect(asked).not.toContain('trace');
  expect(asked).not.toContain('introductions');
  expect(asked).not.toContain('evaluation');
  expect(asked).not.toContain('closing');
  expect(screen.queryByText('Looking back')).not.toBeInTheDocument();
  expect(screen.queryByText(/stays in this set/)).not.toBeInTheDocument();
});

it('keeps the facilitator unless the organiser says that the set runs itself', async () => {
  let sent: unknown;
  openSet();
  server.use(
    http.put(`*/api/sets/${setId}`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(learningSet());
    }),
  );
  cleanup();
  renderRoutes(setRoutes, `/sets/${setId}/edit`);
  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
  const email = screen.getByLabelText(/Facilitator’s email address/);
  expect(email).toHaveAccessibleDescription(expect.stringContaining('or say that the set runs'));
  expect(sent).toBeUndefined();
  await userEvent.click(screen.getByRole('checkbox', { name: 'The set runs itself' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect.poll(() => sent).toMatchObject({ facilitatorEmail: null, capacity: 7 });
});

it('tells somebody outside no more than that there is nothing for them', async () => {
  openSet({ facilitator: hana });
  server.use(
    http.get(`*/api/sets/${setId}`, () =>
      HttpResponse.json(
        { type: '/problems/not-found', title: 'There is no such set', status: 404 },
        { status: 404 },
      ),
    ),
  );
  expect(
    await screen.findByRole('heading', { name: 'There is nothing here for you' }),
  ).toBeInTheDocument();
});

it('asks members whether somebody new may come, and never says who agreed', async () => {
  let sent: unknown;
  openSet(
    {},
    {
      replacements: [
        {
          id: 'seat',
          setId,
          state: 'ASKING',
          askedAt: '2026-03-04T18:00:00Z',
          asked: 6,
          answered: 4,
          myAnswer: null,
          allowedActions: ['answerReplacement'],
        },
      ],
    },
  );
  server.use(
    http.put('*/api/replacements/seat/answer', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({});
    }),
  );
  expect(await screen.findByText(/4 of 6 have answered/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Rather not' }));
  await expect.poll(() => sent).toEqual({ agrees: false });
});
