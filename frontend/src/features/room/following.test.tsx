import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { TestEventSource } from '@/test/eventSource';
import { amara, aSession, ben, dev, moira, sessionId, turnId } from '@/test/larch';
import { enter, happened, problem, unreachable } from '@/test/room';
import { aRoom } from '@/test/rooms';
import { server } from '@/test/server';
import { aFloor, aQuestion, aTurnLog } from '@/test/turnLog';

beforeEach(() => sessionStorage.clear());

it('keeps showing the room while the line is down', async () => {
  enter(ben, aRoom('DILEMMA'));
  await screen.findByRole('heading', { name: 'The best of us does what we are not for' });
  server.use(http.get(`*/api/sessions/${sessionId}/room`, unreachable));
  act(() => TestEventSource.open.at(-1)?.break());
  expect(await screen.findByText('The line to Setwise is down')).toBeInTheDocument();
  expect(screen.getByText(/I manage a team of five advocates/)).toBeInTheDocument();
});

it('shows nothing any more to somebody who has left the set', async () => {
  enter(ben, aRoom('DILEMMA'));
  await screen.findByRole('heading', { name: 'The best of us does what we are not for' });
  server.use(
    http.get(`*/api/sessions/${sessionId}/room`, () =>
      problem(404, { title: 'There is nothing here' }),
    ),
  );
  act(() => TestEventSource.open.at(-1)?.break({ refused: true }));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is nothing here');
  expect(screen.queryByText(/I manage a team of five advocates/)).not.toBeInTheDocument();
});

it('waits in the lobby until the host starts', async () => {
  let started = false;
  enter(moira, {
    ...aRoom('PROGRESS', { allowedActions: ['startSession'] }),
    session: aSession(),
  });
  server.use(
    http.post(`*/api/sessions/${sessionId}/start`, () => {
      started = true;
      return HttpResponse.json(aSession({ state: 'IN_PROGRESS', currentPhase: 1 }));
    }),
  );
  await screen.findByRole('heading', { name: 'Before you begin' });
  await userEvent.click(screen.getByRole('button', { name: 'Start the session' }));
  await waitFor(() => expect(started).toBe(true));
});

it('leads on to the record when the session has ended', async () => {
  enter(ben, { ...aRoom('REFLECTION'), session: aSession({ state: 'CONCLUDED' }) });
  expect(await screen.findByRole('link', { name: 'Read it again' })).toHaveAttribute(
    'href',
    `/sessions/${sessionId}`,
  );
});

it('shows what is pushed without reading the room again, and each event once', async () => {
  let reads = 0;
  enter(ben, aRoom('OPEN_QUESTIONS', { turn: aTurnLog({ questions: [aQuestion()] }) }));
  server.events.on('request:start', ({ request }) => {
    reads += request.url.endsWith('/room') ? 1 : 0;
  });
  await screen.findByText('No question just now');
  expect(TestEventSource.open.map(({ url }) => url)).toEqual([
    `/api/sessions/${sessionId}/events?after=1`,
  ]);
  reads = 0;
  const asked = aQuestion({ asker: dev, text: 'What are you protecting?', state: 'ASKED' });
  happened({ kind: 'QUESTION_ASKED', changes: { turn: { questions: [asked] } } });
  const middle = await screen.findByText('What are you protecting?');
  happened({
    kind: 'QUESTION_ASKED',
    changes: { turn: { questions: [{ ...asked, text: 'Old' }] } },
  });
  expect(middle).toHaveTextContent('What are you protecting?');
  expect(reads).toBe(0);
});

it('reads the room again when it has missed something', async () => {
  const later = enter(ben, aRoom('CLARIFYING'));
  await screen.findByRole('heading', { level: 1, name: 'Clarifying questions' });
  later({ ...aRoom('OPEN_QUESTIONS'), lastEvent: 9 });
  expect(await screen.findByRole('heading', { level: 1, name: 'Open questions' })).toBeVisible();
});

it('follows on after a break, from where it was', async () => {
  enter(ben, aRoom('DILEMMA'));
  await screen.findByRole('heading', { name: 'The best of us does what we are not for' });
  happened({ changes: { here: [ben] } });
  expect(await screen.findByRole('heading', { name: '1 of 7 here' })).toBeInTheDocument();
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
  await waitFor(() =>
    expect(TestEventSource.open.map(({ url }) => url)).toEqual([
      `/api/sessions/${sessionId}/events?after=2`,
    ]),
  );
});

it('lets anybody stop, says so to everybody, and shows no question meanwhile', async () => {
  let stopped = false;
  enter(
    ben,
    aRoom('OPEN_QUESTIONS', {
      allowedActions: ['stopSession'],
      turn: aTurnLog({ questions: [aQuestion({ text: 'Why?', state: 'ASKED' })] }),
    }),
  );
  server.use(
    http.post(`*/api/sessions/${sessionId}/stop`, () => {
      stopped = true;
      return HttpResponse.json(aSession());
    }),
  );
  await screen.findByText('Why?');
  await userEvent.click(screen.getByRole('button', { name: 'Stop the session for everybody' }));
  expect(await screen.findByRole('region', { name: 'Somebody asked to stop' })).toBeInTheDocument();
  expect(screen.queryByText('Why?')).not.toBeInTheDocument();
  await waitFor(() => expect(stopped).toBe(true));
  expect(screen.getByTestId('announcer')).toHaveTextContent('Somebody asked to stop');
});

it('offers to host in the place of a host who has gone', async () => {
  let host = '';
  enter(ben, aRoom('PROGRESS', { allowedActions: ['takeOverHosting'] }));
  server.use(
    http.post(`*/api/sessions/${sessionId}/host`, () => {
      host = 'ben';
      return HttpResponse.json(aSession());
    }),
  );
  expect(await screen.findByText(/Moira Campbell has been away/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Host from here' }));
  await waitFor(() => expect(host).toBe('ben'));
});

it('names one person who could ask next, and lets hands go up by one key', async () => {
  const bodies: unknown[] = [];
  enter(
    ben,
    aRoom('OPEN_QUESTIONS', {
      turn: aTurnLog({
        allowedActions: ['askQuestion', 'raiseHand'],
        floor: aFloor({ nextToAsk: dev, hands: [amara] }),
      }),
    }),
  );
  server.use(
    http.put(`*/api/turns/${turnId}/hand`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json(aFloor());
    }),
  );
  const floor = await screen.findByRole('region', { name: 'Whose turn it is' });
  expect(floor).toHaveTextContent('Dev could ask next.');
  expect(floor).toHaveTextContent('Amara would like to ask.');
  await userEvent.keyboard('h');
  expect(await screen.findByRole('button', { name: 'Your hand is up' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await waitFor(() => expect(bodies).toEqual([{ raised: true }]));
});

it('does not ask somebody to ask whose question is in the middle', async () => {
  enter(
    dev,
    aRoom('OPEN_QUESTIONS', {
      turn: aTurnLog({
        questions: [aQuestion({ asker: dev, state: 'ASKED', askedAt: '2026-03-04T18:20:00Z' })],
        allowedActions: ['askQuestion', 'raiseHand'],
        floor: aFloor({ nextToAsk: dev }),
      }),
    }),
  );
  expect(await screen.findByRole('button', { name: 'Raise your hand' })).toBeInTheDocument();
  expect(screen.queryByText(/It is your turn to ask/)).not.toBeInTheDocument();
});

it('does nothing by a key while somebody writes, and shows the keys on a question mark', async () => {
  enter(
    ben,
    aRoom('OPEN_QUESTIONS', { turn: aTurnLog({ allowedActions: ['askQuestion', 'passTurn'] }) }),
  );
  const field = await screen.findByLabelText('Your question');
  await userEvent.keyboard('q');
  expect(field).toHaveFocus();
  await userEvent.keyboard('pq?');
  expect(field).toHaveValue('pq?');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await userEvent.click(document.body);
  await userEvent.keyboard('?');
  expect(await screen.findByRole('dialog')).toHaveTextContent('Raise your hand');
});

it('counts whoever looks at the page as here, before the server has heard of it', async () => {
  enter(ben, aRoom('DILEMMA', { here: [] }));
  expect(await screen.findByRole('heading', { name: /^1 of \d here$/ })).toBeInTheDocument();
});
