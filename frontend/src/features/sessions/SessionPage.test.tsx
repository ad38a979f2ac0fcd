import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { LearningSession, PersonRef, TurnLog } from '@/api/generated/model';
import {
  aConfidence,
  aMe,
  aSession,
  aTurn,
  ben,
  chiara,
  members,
  sessionId,
  turnId,
} from '@/test/larch';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { aTurnLog } from '@/test/turnLog';
import { sessionRoutes } from './routes';

const readable = aTurn({ allowedActions: ['getTurnLog'] });

function open(me: PersonRef, session: LearningSession, log: Partial<TurnLog> = {}) {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(aMe(me))),
    http.get(`*/api/sessions/${sessionId}`, () => HttpResponse.json(session)),
    http.get(`*/api/sessions/${sessionId}/confidence`, () => HttpResponse.json(aConfidence())),
    http.get(`*/api/turns/${turnId}/log`, () => HttpResponse.json(aTurnLog(log))),
  );
  renderRoutes(
    [
      ...sessionRoutes(async () => ({ log: { outcome } }) => <p>{outcome?.summary}</p>),
      { path: '/sessions/:id/room', element: <p>In the room</p> },
    ],
    `/sessions/${sessionId}`,
  );
}

it('tells when, how the hour goes, and who comes', async () => {
  open(
    ben,
    aSession({
      turns: [readable],
      attendance: members.map((person) => ({
        person,
        state: person === chiara ? 'APOLOGISED' : 'EXPECTED',
        confirmed: person === ben,
      })),
    }),
  );
  expect(await screen.findByRole('heading', { name: 'Chiara Rossi presents' })).toBeInTheDocument();
  expect(screen.getByText('Wednesday 4 March 2026, 18:00')).toBeInTheDocument();
  expect(screen.getByRole('list', { name: 'Phases' })).toHaveTextContent(
    '22′ minutes: Open questions',
  );
  expect(screen.getByRole('list', { name: 'Who is expected' })).toHaveTextContent('Sent apologies');
  expect(
    await screen.findByRole('heading', { name: 'The best of us does what we are not for' }),
  ).toBeInTheDocument();
});

it('sends apologies after asking, where that is allowed', async () => {
  let sent = false;
  open(ben, aSession({ allowedActions: ['apologise'] }));
  server.use(
    http.post(`*/api/sessions/${sessionId}/apologies`, () => {
      sent = true;
      return HttpResponse.json(aSession());
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'I cannot come' }));
  expect(sent).toBe(false);
  await userEvent.click(await screen.findByRole('button', { name: 'Send apologies' }));
  await waitFor(() => expect(sent).toBe(true));
});

it('offers nothing that the server does not allow', async () => {
  open(ben, aSession());
  await screen.findByText('You are expected');
  for (const deed of ['I cannot come', 'Start the session']) {
    expect(screen.queryByRole('button', { name: deed })).not.toBeInTheDocument();
  }
  for (const way of ['Enter the room', 'Change the plan']) {
    expect(screen.queryByRole('link', { name: way })).not.toBeInTheDocument();
  }
});

it('starts the session and goes into the room', async () => {
  open(ben, aSession({ allowedActions: ['startSession', 'getRoom'] }));
  server.use(
    http.post(`*/api/sessions/${sessionId}/start`, () =>
      HttpResponse.json(aSession({ state: 'IN_PROGRESS' })),
    ),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Start the session' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
  expect(await screen.findByText('In the room')).toBeInTheDocument();
});

it('leads the presenter to the dilemma', async () => {
  open(chiara, aSession({ turns: [readable] }), { dilemma: null });
  expect(await screen.findByRole('link', { name: 'Prepare your dilemma' })).toHaveAttribute(
    'href',
    `/turns/${turnId}/dilemma`,
  );
});

it('says why a session does not take place', async () => {
  open(ben, aSession({ state: 'POSTPONED', reason: 'Three of us are ill.' }));
  expect(await screen.findByText('Three of us are ill.')).toBeInTheDocument();
});

it('shows what was kept of a session that was held', async () => {
  open(ben, aSession({ state: 'CONCLUDED', turns: [{ ...readable, state: 'CONCLUDED' }] }), {
    outcome: { turnId, none: false, summary: 'A straight sentence.', recordedAt: '' },
  });
  expect(await screen.findByText('A straight sentence.')).toBeInTheDocument();
});

it('asks for no content where somebody may not read it', async () => {
  let asked = false;
  open(ben, aSession({ state: 'CONCLUDED', turns: [aTurn({ state: 'CONCLUDED' })] }));
  server.use(
    http.get(`*/api/turns/${turnId}/log`, () => {
      asked = true;
      return HttpResponse.json({}, { status: 403 });
    }),
  );
  expect(await screen.findByText(/belongs to the members of the set/)).toBeInTheDocument();
  expect(asked).toBe(false);
});

it('says in words when there is no such session', async () => {
  open(ben, aSession());
  server.use(
    http.get(`*/api/sessions/${sessionId}`, () =>
      HttpResponse.json(
        { type: '/problems/not-found', title: 'There is nothing here', status: 404 },
        { status: 404 },
      ),
    ),
  );
  expect(
    await screen.findByRole('heading', { name: 'There is nothing here for you' }),
  ).toBeInTheDocument();
});
