import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { TestEventSource } from '@/test/eventSource';
import { amara, ben, chiara, dev, turnId } from '@/test/larch';
import { enter, happened, problem, unreachable } from '@/test/room';
import { aRoom } from '@/test/rooms';
import { server } from '@/test/server';
import { aFloor, aQuestion, aTurnLog } from '@/test/turnLog';

beforeEach(() => sessionStorage.clear());

it('shows one question in the middle, and the others waiting', async () => {
  enter(
    ben,
    aRoom('OPEN_QUESTIONS', {
      turn: aTurnLog({
        questions: [
          aQuestion({ asker: dev, text: 'What are you protecting?', state: 'ASKED' }),
          aQuestion({ asker: amara, text: 'Who else sees it?', state: 'QUEUED' }),
        ],
        emptyPurposes: ['RESOURCES'],
      }),
    }),
  );
  const middle = await screen.findByRole('region', { name: 'The question now' });
  expect(middle).toHaveTextContent('Dev asks');
  expect(middle).toHaveTextContent('What are you protecting?');
  expect(middle).not.toHaveTextContent('Who else sees it?');
  expect(screen.getByRole('region', { name: '1 question is waiting' })).toHaveTextContent(
    'Who else sees it?',
  );
  expect(screen.getByText(/Nobody has asked yet about what could help/)).toBeInTheDocument();
});

it('offers nothing that the server does not allow', async () => {
  enter(
    chiara,
    aRoom('OPEN_QUESTIONS', { turn: aTurnLog({ questions: [aQuestion({ state: 'ASKED' })] }) }),
  );
  await screen.findByRole('region', { name: 'The question now' });
  for (const deed of ['Answered', 'Park', 'Rather not', 'Made me think', 'Ask', 'Pass']) {
    expect(screen.queryByRole('button', { name: deed })).not.toBeInTheDocument();
  }
  expect(screen.queryByRole('heading', { name: 'You are hosting' })).not.toBeInTheDocument();
});

it('announces a new phase and a new question to those who listen, and leaves the focus alone', async () => {
  const later = enter(
    ben,
    aRoom('CLARIFYING', { turn: aTurnLog({ allowedActions: ['askQuestion', 'passTurn'] }) }),
  );
  const field = await screen.findByLabelText('Your question');
  await userEvent.type(field, 'How');
  later(
    aRoom('OPEN_QUESTIONS', {
      turn: aTurnLog({
        allowedActions: ['askQuestion', 'passTurn'],
        questions: [aQuestion({ asker: dev, text: 'What now?', state: 'ASKED' })],
      }),
    }),
  );
  await waitFor(() =>
    expect(screen.getByTestId('announcer')).toHaveTextContent(
      'Now: Open questions, 22 minutes. Dev Patel asks: What now?',
    ),
  );
  expect(field).toHaveFocus();
  expect(field).toHaveValue('How');
});

it('keeps a question through refresh, failure and leaving, and sends it with one key', async () => {
  const keys: (string | null)[] = [];
  const room = aRoom('OPEN_QUESTIONS', { turn: aTurnLog({ allowedActions: ['askQuestion'] }) });
  enter(ben, room);
  server.use(
    http.post(`*/api/turns/${turnId}/questions`, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return keys.length <= 4 ? unreachable() : HttpResponse.json(aQuestion(), { status: 201 });
    }),
  );
  const field = await screen.findByLabelText('Your question');
  await userEvent.type(field, 'What do you fear?');
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Setwise cannot be reached');
  expect(field).toHaveValue('What do you fear?');
  expect(Object.values(sessionStorage).join()).toContain('What do you fear?');
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  await waitFor(() => expect(field).toHaveValue(''));
  expect(keys).toHaveLength(5);
  expect(new Set(keys).size).toBe(1);
});

it('finds a half-written question again when one comes back', async () => {
  sessionStorage.setItem(
    `setwise-draft:question:${turnId}:${ben.id}`,
    JSON.stringify({ text: 'What if', kind: '', purpose: '', key: '' }),
  );
  enter(ben, aRoom('OPEN_QUESTIONS', { turn: aTurnLog({ allowedActions: ['askQuestion'] }) }));
  expect(await screen.findByLabelText('Your question')).toHaveValue('What if');
});

it('shows beside the field what is wrong with a question', async () => {
  enter(ben, aRoom('CLARIFYING', { turn: aTurnLog({ allowedActions: ['askQuestion'] }) }));
  server.use(
    http.post(`*/api/turns/${turnId}/questions`, () =>
      problem(422, { violations: [{ field: 'text', message: 'must be at most 2000 characters' }] }),
    ),
  );
  const field = await screen.findByLabelText('Your question');
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(field).toHaveAccessibleDescription(expect.stringContaining('Write your question first'));
  await userEvent.type(field, 'Who?');
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  await waitFor(() =>
    expect(field).toHaveAccessibleDescription(
      expect.stringContaining('must be at most 2000 characters'),
    ),
  );
});

it('lets the presenter answer with a note, think in silence and mark', async () => {
  const asked = aQuestion({
    asker: dev,
    state: 'ASKED',
    feltLikeAdvice: false,
    allowedActions: ['answerQuestion', 'parkQuestion', 'declineQuestion', 'markQuestion'],
  });
  enter(
    chiara,
    aRoom('OPEN_QUESTIONS', {
      turn: aTurnLog({ questions: [asked], allowedActions: ['keepSilence', 'goOn'] }),
    }),
  );
  const sent: unknown[] = [];
  server.use(
    http.put(`*/api/turns/${turnId}/silence`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aFloor());
    }),
    http.put(`*/api/questions/${asked.id}/marks`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(asked);
    }),
    http.post(`*/api/questions/${asked.id}/answer`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(asked);
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Think' }));
  await waitFor(() => expect(sent).toEqual([{ kept: true }]));
  happened({
    changes: { turn: { floor: aFloor({ thinkingSince: new Date().toISOString() }) } },
  });
  expect(await screen.findByText(/The silence is yours/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'I am ready' }));
  happened({ id: 3, changes: { turn: { floor: aFloor({ silenceSeconds: 12 }) } } });
  await userEvent.click(await screen.findByRole('button', { name: 'Felt like advice' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add a note' }));
  await userEvent.type(screen.getByLabelText(/A few words of your answer/), 'Myself, I think.');
  await userEvent.click(screen.getByRole('button', { name: 'Answered' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { kept: true },
      { kept: false },
      { madeMeThink: false, feltLikeAdvice: true },
      { note: 'Myself, I think.', followUp: false },
    ]),
  );
});

it('takes back a mark that the server did not accept', async () => {
  const asked = aQuestion({ state: 'ASKED', allowedActions: ['markQuestion'] });
  enter(chiara, aRoom('OPEN_QUESTIONS', { turn: aTurnLog({ questions: [asked] }) }));
  server.use(http.put(`*/api/questions/${asked.id}/marks`, unreachable));
  const mark = await screen.findByRole('button', { name: 'Made me think' });
  await userEvent.click(mark);
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached');
  expect(mark).toHaveAttribute('aria-pressed', 'false');
});

it('says that the server cannot be reached until it is heard of again, and asks once', async () => {
  const keys: (string | null)[] = [];
  enter(ben, aRoom('OPEN_QUESTIONS', { turn: aTurnLog({ allowedActions: ['askQuestion'] }) }));
  server.use(
    http.post(`*/api/turns/${turnId}/questions`, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return keys.length < 5 ? HttpResponse.error() : HttpResponse.json({}, { status: 201 });
    }),
  );
  const field = await screen.findByLabelText('Your question');
  await userEvent.type(field, 'What do you fear?');
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached');

  act(() => TestEventSource.open.at(-1)?.send('beat', '2026-03-04T18:30:00Z'));

  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByText('The line is back')).toBeInTheDocument();
  expect(field).toHaveValue('What do you fear?');
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  await waitFor(() => expect(field).toHaveValue(''));
  expect(screen.queryByText('The line is back')).not.toBeInTheDocument();
  expect(keys).toHaveLength(5);
  expect(new Set(keys).size).toBe(1);
});

it('tells whoever asked, and nobody else, that a question felt like advice', async () => {
  const mine = aQuestion({ asker: ben, state: 'ASKED', feltLikeAdvice: true });
  enter(ben, aRoom('OPEN_QUESTIONS', { turn: aTurnLog({ questions: [mine] }) }));
  expect(await screen.findByText(/It felt like advice/)).toBeInTheDocument();
});

it('shows experiences apart from the questions, and sends none without words', async () => {
  let shared: unknown;
  enter(
    ben,
    aRoom('OPEN_QUESTIONS', {
      turn: aTurnLog({
        allowedActions: ['askQuestion', 'shareExperience'],
        contributions: [
          {
            id: 'x',
            turnId,
            author: dev,
            text: 'I waited a year.',
            sharedAt: '2026-03-04T18:30:00Z',
          },
        ],
      }),
    }),
  );
  server.use(
    http.post(`*/api/turns/${turnId}/contributions`, async ({ request }) => {
      shared = await request.json();
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const apart = await screen.findByRole('region', { name: 'Experiences' });
  expect(apart).toHaveTextContent('From Dev Patel’s experience');
  expect(apart).toHaveTextContent('Not an answer, not advice');
  await userEvent.click(within(apart).getByRole('button', { name: 'Share an experience' }));
  await userEvent.click(within(apart).getByRole('button', { name: 'Share this experience' }));
  expect(shared).toBeUndefined();
  await userEvent.type(within(apart).getByLabelText('What happened to you'), 'I left.');
  await userEvent.click(within(apart).getByRole('button', { name: 'Share this experience' }));
  await waitFor(() => expect(shared).toEqual({ text: 'I left.' }));
});
