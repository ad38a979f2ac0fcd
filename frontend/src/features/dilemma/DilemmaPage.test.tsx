import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Dilemma } from '@/api/generated/model';
import { aMe, aSession, aTurn, ben, chiara, sessionId, turnId } from '@/test/larch';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { aDilemma, aTurnLog } from '@/test/turnLog';
import { passagesOf } from './passages';
import { dilemmaRoutes } from './routes';

const problem = (status: number, facts: object) =>
  HttpResponse.json({ type: '/problems/x', title: 'Not accepted', status, ...facts }, { status });

const draft = (changes: Partial<Dilemma> = {}) =>
  aDilemma({
    state: 'DRAFT',
    releasedAt: null,
    allowedActions: ['writeDilemma', 'releaseDilemma'],
    ...changes,
  });

/** What was written, each with the version it was written against. */
let written: { body: Record<string, unknown>; match: string | null }[];

function open(dilemma: Dilemma | null, me = chiara) {
  written = [];
  server.use(
    http.get('*/api/me', () => HttpResponse.json(aMe(me))),
    http.get(`*/api/sessions/${sessionId}`, () => HttpResponse.json(aSession())),
    http.get(`*/api/turns/${turnId}/log`, () =>
      HttpResponse.json(
        aTurnLog({
          turn: aTurn(),
          dilemma,
          allowedActions: dilemma || me !== chiara ? [] : ['writeDilemma'],
        }),
      ),
    ),
    http.get(`*/api/turns/${turnId}/dilemma`, () =>
      dilemma ? HttpResponse.json(dilemma) : problem(404, { title: 'There is nothing here' }),
    ),
    http.put(`*/api/turns/${turnId}/dilemma`, async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      written.push({ body, match: request.headers.get('If-Match') });
      return HttpResponse.json(draft({ ...body, version: 10 + written.length }));
    }),
  );
  renderRoutes(dilemmaRoutes, `/turns/${turnId}/dilemma`);
}

beforeEach(() => sessionStorage.clear());

it('says that it is private, and saves by itself once there is a title and a text', async () => {
  open(null);
  expect(await screen.findByText('Private to you')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Title'), 'A team');
  await userEvent.tab();
  expect(await screen.findByText(/Kept in this tab/)).toBeInTheDocument();
  expect(written).toEqual([]);
  await userEvent.type(screen.getByLabelText('What it is about'), 'I lead one.');
  await userEvent.tab();
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(written[0]).toEqual({
    body: expect.objectContaining({ title: 'A team', brief: 'I lead one.', current: false }),
    match: null,
  });
  await userEvent.click(screen.getByLabelText(/It is current/));
  await waitFor(() => expect(written[1]).toMatchObject({ body: { current: true }, match: '"11"' }));
});

it('keeps what was written here and elsewhere until one is chosen', async () => {
  open(draft());
  const title = await screen.findByLabelText('Title');
  server.use(
    http.put(
      `*/api/turns/${turnId}/dilemma`,
      () => problem(412, { type: '/problems/stale', title: 'Changed' }),
      { once: true },
    ),
    http.get(`*/api/turns/${turnId}/dilemma`, () =>
      HttpResponse.json(draft({ title: 'Theirs', version: 9 })),
    ),
  );
  await userEvent.clear(title);
  await userEvent.type(title, 'Mine');
  await userEvent.tab();
  expect(await screen.findByText(/changed in another window/)).toBeInTheDocument();
  expect(title).toHaveValue('Mine');
  await userEvent.click(screen.getByRole('button', { name: 'Keep what is written here' }));
  await waitFor(() =>
    expect(written.at(-1)).toMatchObject({ body: { title: 'Mine' }, match: '"9"' }),
  );
});

it('takes the other version when asked', async () => {
  open(draft());
  const title = await screen.findByLabelText('Title');
  server.use(
    http.put(`*/api/turns/${turnId}/dilemma`, () => problem(412, { title: 'Changed' })),
    http.get(`*/api/turns/${turnId}/dilemma`, () =>
      HttpResponse.json(draft({ title: 'Theirs', version: 9 })),
    ),
  );
  await userEvent.type(title, '!');
  await userEvent.tab();
  await userEvent.click(await screen.findByRole('button', { name: 'Take the other' }));
  expect(title).toHaveValue('Theirs');
});

it('keeps the words in the tab when saving fails, and finds them again', async () => {
  sessionStorage.setItem(
    `setwise-draft:dilemma:${turnId}:${chiara.id}`,
    JSON.stringify({ words: { ...draft(), title: 'Unsaved' }, version: 4 }),
  );
  open(draft());
  server.use(http.put(`*/api/turns/${turnId}/dilemma`, () => HttpResponse.error()));
  expect(await screen.findByLabelText('Title')).toHaveValue('Unsaved');
  expect(await screen.findByText(/Not saved yet/)).toBeInTheDocument();
  expect(Object.values(sessionStorage).join()).toContain('Unsaved');
});

it('counts the words of five minutes and tells what is too many', async () => {
  open(draft({ brief: 'word '.repeat(651) }));
  expect(await screen.findByText(/651 words: 1 more than 650/)).toBeInTheDocument();
});

it('asks whether there is one right answer', async () => {
  open(draft());
  await userEvent.click(await screen.findByLabelText('Yes, somebody could'));
  expect(screen.getByText(/a question for an expert/)).toBeInTheDocument();
});

it('releases after asking, with a reason where a rule warns', async () => {
  const bodies: unknown[] = [];
  open(draft());
  server.use(
    http.post(`*/api/turns/${turnId}/dilemma/release`, async ({ request }) => {
      bodies.push(await request.json());
      return bodies.length === 1
        ? problem(409, {
            type: '/problems/reason-needed',
            warnings: [{ rule: 12, detail: 'It has 700 words.' }],
          })
        : HttpResponse.json(aDilemma({ allowedActions: ['writeDilemma'] }));
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Release to my set' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Release it' }));
  const dialog = await screen.findByRole('dialog', { name: 'Is this what you want?' });
  await userEvent.type(within(dialog).getByRole('textbox'), 'I speak fast');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Release it' }));
  expect(await screen.findByText('Released to your set')).toBeInTheDocument();
  expect(bodies[1]).toEqual({ statedReasons: [{ rule: 12, reason: 'I speak fast' }] });
});

it('says which statement a release lacks', async () => {
  open(draft({ unresolved: false }));
  server.use(
    http.post(`*/api/turns/${turnId}/dilemma/release`, () =>
      problem(409, { rule: 13, detail: 'It is not said that it is unresolved.' }),
    ),
  );
  expect(await screen.findByText('Still missing: the four statements.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Release to my set' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Release it' }));
  expect(await screen.findByText('It is not said that it is unresolved.')).toBeInTheDocument();
});

it('rehearses against five minutes, and marks where a speaker would be', async () => {
  open(draft());
  await userEvent.click(await screen.findByRole('button', { name: /Rehearse for/ }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('timer')).toHaveTextContent('5:00');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Begin' }));
  expect(within(dialog).getByText(/I manage a team of five advocates/)).toHaveAttribute(
    'data-state',
    'current',
  );
});

it('lets the others read what is released, and change nothing', async () => {
  open(aDilemma(), ben);
  expect(
    await screen.findByRole('heading', { name: 'The best of us does what we are not for' }),
  ).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

it('does not tell the others whether there is a draft', async () => {
  open(null, ben);
  expect(await screen.findByText('Not released yet')).toBeInTheDocument();
});

it('finds paragraphs and sentences and counts the words before each', () => {
  expect(passagesOf('One two. Three?\n\nFour five six.')).toEqual([
    {
      from: 0,
      sentences: [
        { text: 'One two. ', from: 0, words: 2 },
        { text: 'Three?', from: 2, words: 1 },
      ],
    },
    { from: 3, sentences: [{ text: 'Four five six.', from: 3, words: 3 }] },
  ]);
  expect(passagesOf('  ')).toEqual([]);
});
