import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { PersonRef, Room, RoomEvent } from '@/api/generated/model';
import { TestEventSource } from '@/test/eventSource';
import {
  aFloor,
  aMe,
  amara,
  anAction,
  anIntroduction,
  aQuestion,
  aRoom,
  aSession,
  aTurnLog,
  ben,
  chiara,
  dev,
  introductoryPhases,
  larch,
  members,
  moira,
  sessionId,
  turnId,
} from '@/test/larch';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { roomRoutes } from './routes';

/** Shows the room; what the returned function is given, the server answers from then on. */
function enter(me: PersonRef, room: Room): (later: Room) => void {
  let current = room;
  server.use(
    http.get('*/api/me', () => HttpResponse.json(aMe(me))),
    http.get(`*/api/sessions/${sessionId}/room`, () => HttpResponse.json(current)),
    http.get(`*/api/sets/${larch.id}/sessions`, () => HttpResponse.json({ items: [] })),
  );
  renderRoutes(roomRoutes, `/sessions/${sessionId}/room`);
  return (later) => {
    current = later;
    happened({ readAgain: true });
  };
}

/** The server tells that something happened. */
function happened(event: Partial<RoomEvent>): void {
  const now = new Date().toISOString();
  act(() =>
    TestEventSource.open.at(-1)?.send('room', {
      id: 2,
      kind: 'SESSION_CHANGED',
      at: now,
      serverTime: now,
      readAgain: false,
      changes: null,
      ...event,
    }),
  );
}

const problem = (status: number, facts: object) =>
  HttpResponse.json({ type: '/problems/x', title: 'Not accepted', status, ...facts }, { status });
const unreachable = () => HttpResponse.error();

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

it('tells the host what is still to settle, and asks for a reason where a rule warns', async () => {
  const bodies: unknown[] = [];
  enter(
    moira,
    aRoom('OUTCOME', {
      allowedActions: ['advancePhase'],
      turn: aTurnLog({ stillToAsk: [dev, ben] }),
    }),
  );
  server.use(
    http.post(`*/api/sessions/${sessionId}/advance`, async ({ request }) => {
      bodies.push(await request.json());
      return bodies.length === 1
        ? problem(409, {
            type: '/problems/reason-needed',
            warnings: [{ rule: 16, detail: 'Dev has neither asked nor passed.' }],
          })
        : HttpResponse.json(aSession());
    }),
  );
  const missing = await screen.findByRole('list', { name: 'Still to settle before you go on' });
  expect(missing).toHaveTextContent('Chiara has still to say the outcome');
  expect(missing).toHaveTextContent('Dev and Ben have neither asked nor passed');
  await userEvent.click(screen.getByRole('button', { name: 'Next: Reflection' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox'), 'He lost his voice');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Go on' }));
  await waitFor(() =>
    expect(bodies[1]).toEqual({
      from: 7,
      statedReasons: [{ rule: 16, reason: 'He lost his voice' }],
    }),
  );
});

it('tells the host who has neither asked nor passed while there is still time to ask', async () => {
  enter(
    moira,
    aRoom('OPEN_QUESTIONS', {
      allowedActions: ['advancePhase'],
      turn: aTurnLog({ stillToAsk: [dev] }),
    }),
  );
  expect(
    await screen.findByRole('list', { name: 'Still to settle before you go on' }),
  ).toHaveTextContent('Dev has neither asked nor passed');
});

it('lets somebody who has asked nothing pass when the time for questions is over', async () => {
  let passed = false;
  enter(
    ben,
    aRoom('OUTCOME', { turn: aTurnLog({ stillToAsk: [ben], allowedActions: ['passTurn'] }) }),
  );
  server.use(
    http.post(`*/api/turns/${turnId}/passes`, () => {
      passed = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  expect(await screen.findByText('You have asked nothing in this turn')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Pass' }));
  await waitFor(() => expect(passed).toBe(true));
});

it('says why the next phase was refused', async () => {
  enter(
    moira,
    aRoom('PROGRESS', {
      allowedActions: ['advancePhase'],
      progress: [{ action: anAction(), noted: false }],
    }),
  );
  server.use(
    http.post(`*/api/sessions/${sessionId}/advance`, () =>
      problem(409, { title: 'Some progress is not told yet', remedy: 'Ask Ben.', rule: 22 }),
    ),
  );
  expect(await screen.findByText(/One action still needs a note/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Next: Contract check' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ask Ben.');
});

it('concludes only after asking, from the last phase', async () => {
  let concluded = false;
  enter(moira, aRoom('REFLECTION', { allowedActions: ['concludeSession'] }));
  server.use(
    http.post(`*/api/sessions/${sessionId}/conclude`, () => {
      concluded = true;
      return HttpResponse.json(aSession({ state: 'CONCLUDED' }));
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Conclude the session' }));
  expect(concluded).toBe(false);
  await userEvent.click(await screen.findByRole('button', { name: 'Conclude' }));
  await waitFor(() => expect(concluded).toBe(true));
});

it('lets people mark themselves as here, and shows it at once', async () => {
  enter(
    ben,
    aRoom('PROGRESS', {
      allowedActions: ['joinSession'],
      session: {
        attendance: members.map((person) => ({ person, state: 'EXPECTED', confirmed: false })),
      },
    }),
  );
  server.use(
    http.post(`*/api/sessions/${sessionId}/join`, () => new Promise<never>(() => undefined)),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'I am here' }));
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'I am here' })).not.toBeInTheDocument(),
  );
});

it('takes a note on an action, or a “not yet”', async () => {
  const bodies: unknown[] = [];
  const action = anAction({ allowedActions: ['noteProgress'] });
  enter(ben, aRoom('PROGRESS', { progress: [{ action, noted: false }] }));
  server.use(
    http.post(`*/api/actions/${action.id}/progress`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json(action, { status: 201 });
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Not yet' }));
  await waitFor(() => expect(bodies).toEqual([{ sessionId, notYet: true }]));
  await userEvent.click(screen.getByRole('button', { name: 'Write a note' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep this note' }));
  expect(screen.getByLabelText('What did you try?')).toHaveAccessibleDescription(
    'Write a few words in one of these fields',
  );
  await userEvent.type(screen.getByLabelText('What happened?'), 'She laughed.');
  await userEvent.click(screen.getByRole('button', { name: 'Keep this note' }));
  await waitFor(() => expect(bodies[1]).toMatchObject({ notYet: false, happened: 'She laughed.' }));
});

it('lets the host say “not yet” for somebody, but not write in their name', async () => {
  const action = anAction({ allowedActions: ['noteProgress'] });
  enter(moira, aRoom('PROGRESS', { progress: [{ action, noted: false }] }));
  expect(
    await screen.findByRole('button', { name: 'Not yet, on behalf of Ben' }),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Write a note' })).not.toBeInTheDocument();
});

it('keeps an action of the presenter with a day, and an outcome in their words or none', async () => {
  const bodies: unknown[] = [];
  const later = enter(
    chiara,
    aRoom('ACTIONS', { turn: aTurnLog({ allowedActions: ['undertakeAction'] }) }),
  );
  server.use(
    http.post(`*/api/turns/${turnId}/actions`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json(anAction(), { status: 201 });
    }),
    http.put(`*/api/turns/${turnId}/outcome`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  await userEvent.type(await screen.findByLabelText('I will…'), 'Ask her');
  await userEvent.click(screen.getByRole('button', { name: 'Undertake this' }));
  await waitFor(() =>
    expect(bodies[0]).toEqual({
      description: 'Ask her',
      dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    }),
  );
  later(aRoom('OUTCOME', { turn: aTurnLog({ allowedActions: ['recordOutcome'] }) }));
  await userEvent.click(await screen.findByRole('button', { name: 'Keep this' }));
  expect(screen.getByLabelText('What I take away')).toHaveAccessibleDescription(
    expect.stringContaining('Write a sentence'),
  );
  await userEvent.click(screen.getByLabelText(/I have no outcome/));
  await userEvent.click(screen.getByRole('button', { name: 'Keep this' }));
  await waitFor(() => expect(bodies[1]).toEqual({ none: true, summary: null }));
});

it('asks nothing in reflection, not even when the turn would allow it', async () => {
  enter(ben, aRoom('REFLECTION', { turn: aTurnLog({ allowedActions: ['askQuestion'] }) }));
  await screen.findByRole('heading', { name: 'Reflection' });
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

it('says in an introductory session who still has to write an introduction', async () => {
  enter(
    ben,
    aRoom('INTRODUCTIONS', {
      session: { kind: 'INTRODUCTORY', phases: introductoryPhases, turns: [] },
      introductions: members
        .filter((person) => person !== ben && person !== dev)
        .map((person) => anIntroduction({ person })),
    }),
  );
  expect(await screen.findByText('Still to write: you and Dev.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /Write it/ })).toHaveAttribute(
    'href',
    `/sets/${larch.id}`,
  );
});

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
