import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import {
  anIntroduction,
  aSession,
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
import { enter, problem } from '@/test/room';
import { aRoom } from '@/test/rooms';
import { server } from '@/test/server';
import { anAction, aTurnLog } from '@/test/turnLog';

beforeEach(() => sessionStorage.clear());

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

it('puts each question of the review sheet once, before one writes and while one does', async () => {
  enter(ben, aRoom('REFLECTION'));
  server.use(
    http.get(`*/api/sessions/${sessionId}/review-sheet`, () =>
      HttpResponse.json({ sessionId, writtenAt: null }),
    ),
  );
  const prompt = 'What will I do before we meet again?';
  expect(await screen.findAllByText(prompt)).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Write on my review sheet' }));
  expect(await screen.findByRole('textbox', { name: prompt })).toBeVisible();
  expect(screen.getAllByText(prompt)).toHaveLength(1);
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

it('tells whoever presents next where their dilemma is', async () => {
  enter(chiara, aRoom('RE_CONTRACT'));
  expect(await screen.findByText('You present next')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Your dilemma' })).toHaveAttribute(
    'href',
    `/turns/${turnId}/dilemma`,
  );
});
