import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type {
  LearningSet,
  Me,
  Replacement,
  Rotation,
  RotationTrace,
  SetConfidence,
} from '@/api/generated/model';
import { closing, evaluation } from '@/test/closing';
import { page } from '@/test/page';
import { amara, chiara, dev, hana, me } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { session, turn } from '@/test/sessions';
import { introduction, learningSet, member, rotation, rotationTrace } from '@/test/sets';
import { setRoutes } from './routes';

const setId = learningSet().id;

function open(
  set: Partial<LearningSet> = {},
  who: Partial<Me> = {},
  replacements: Replacement[] = [],
  turns: Partial<Rotation> = {},
  trace: Partial<RotationTrace> = {},
) {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me(who))),
    http.get(`*/api/sets/${setId}`, () => HttpResponse.json(learningSet(set))),
    http.get(`*/api/sets/${setId}/sessions`, () =>
      HttpResponse.json(page([1, 2, 3, 4, 5].map((number) => session(number)))),
    ),
    http.get(`*/api/sets/${setId}/replacements`, () => HttpResponse.json(page(replacements))),
    http.get(`*/api/sets/${setId}/rotation`, () => HttpResponse.json(rotation(turns))),
    http.get(`*/api/sets/${setId}/rotation/trace`, () => HttpResponse.json(rotationTrace(trace))),
    http.get(`*/api/sets/${setId}/polls`, () => HttpResponse.json({ items: [] })),
    http.get(`*/api/sets/${setId}/introductions`, () =>
      HttpResponse.json(page([1, 2].map((at) => introduction(at)))),
    ),
    http.get(`*/api/sets/${setId}/evaluation`, () => HttpResponse.json(evaluation())),
    http.get(`*/api/sets/${setId}/closing`, () => HttpResponse.json(closing())),
  );
  renderRoutes(setRoutes, `/sets/${setId}`);
}

it('shows who sits in the set, when it meets next and whose turn it is', async () => {
  open();
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

it('names who is next, and asks another to take a turn', async () => {
  let sent: unknown;
  open({}, { id: chiara.id, name: chiara.name });
  server.use(
    http.post(`*/api/turns/${turn(4).id}/swaps`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const turns = await screen.findByRole('list', { name: 'Turns in order' });
  expect(within(turns).getByText('Next').closest('li')).toHaveTextContent('Chiara Bianchi');
  await userEvent.click(await within(turns).findByRole('button', { name: 'Swap' }));
  const dialog = await screen.findByRole('dialog', { name: 'Who could take your turn?' });
  expect(within(dialog).getByRole('radio', { name: 'Amara Okafor' })).toBeDisabled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
  expect(within(dialog).getByText('Say why in a few words')).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Dev Raman' }));
  await userEvent.click(within(dialog).getByLabelText('Why?'));
  await userEvent.paste(' I am at a hearing. ');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
  await expect.poll(() => sent).toEqual({ askedId: dev.id, reason: 'I am at a hearing.' });
});

it('shows a swap to the one who is asked, who agrees to it', async () => {
  let accepted = false;
  open(
    {},
    {},
    [],
    {},
    {
      swaps: [
        {
          id: 'swap-1',
          setId,
          turnId: turn(4).id,
          startsAt: session(4).startsAt,
          inReturn: session(5).startsAt,
          asker: chiara,
          asked: amara,
          reason: 'I am at a hearing.',
          state: 'ASKED',
          askedAt: '2026-11-20T09:00:00Z',
          allowedActions: ['acceptSwap', 'declineSwap'],
        },
      ],
      changes: [
        {
          turnId: turn(3).id,
          startsAt: session(3).startsAt,
          from: dev,
          to: null,
          byBidding: false,
          reason: 'Nothing to bring.',
          decidedBy: dev,
          decidedAt: '2026-10-20T09:00:00Z',
        },
      ],
    },
  );
  server.use(
    http.post('*/api/swaps/swap-1/accept', () => {
      accepted = true;
      return HttpResponse.json({});
    }),
  );
  expect(await screen.findByText(/Chiara Bianchi asks you to present on/)).toBeInTheDocument();
  expect(screen.getByText('How the order changed (1)')).toBeInTheDocument();
  expect(screen.getByText(/Dev Raman goes without a turn/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Swap turns' }));
  await expect.poll(() => accepted).toBe(true);
});

it('decides the order of those without a date by hand', async () => {
  let sent: unknown;
  open({}, { id: hana.id, name: hana.name }, [], { allowedActions: ['decideOrder'] });
  server.use(
    http.put(`*/api/sets/${setId}/rotation/order`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(rotation());
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Decide the order' }));
  const dialog = await screen.findByRole('dialog', { name: 'In which order?' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'By hand, as you agreed' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gwen Pritchard earlier' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Decide it' }));
  await expect
    .poll(() => sent)
    .toEqual({
      way: 'BY_HAND',
      personIds: [4, 6, 5].map((at) => rotation().members[at]?.person.id),
    });
});

it('lets somebody introduce themselves to the set', async () => {
  let sent: unknown;
  open();
  server.use(
    http.put(`*/api/sets/${setId}/introduction`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(introduction(0));
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Introduce myself' }));
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

it('never asks for what members wrote when the reader is an organiser outside the set', async () => {
  const asked: string[] = [];
  open({ allowedActions: ['updateSet', 'cancelSet'] }, { id: 'someone-else', name: 'Olu' });
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
  await expect.poll(() => asked).toContain('rotation');
  expect(asked).not.toContain('trace');
  expect(asked).not.toContain('introductions');
  expect(asked).not.toContain('evaluation');
  expect(screen.queryByText('Looking back')).not.toBeInTheDocument();
  expect(screen.queryByText(/stays in this set/)).not.toBeInTheDocument();
});

it('starts a set in spite of a warning, once a reason is stated', async () => {
  const bodies: unknown[] = [];
  open({
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

it('closes a set once its decision is chosen', async () => {
  let sent: unknown;
  open({ allowedActions: ['closeSet'], nextSession: null });
  server.use(
    http.post(`*/api/sets/${setId}/close`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(learningSet({ state: 'CLOSED' }));
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Manage' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Close the set' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close Larch?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close the set' }));
  expect(await within(dialog).findByText('Choose what the set decided')).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('radio', { name: /Renew/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close the set' }));
  await expect.poll(() => sent).toMatchObject({ decision: 'RENEW' });
});

it('says who has still to look back before the set can close', async () => {
  open({ nextSession: null, members: [0, 1, 2].map((at) => member(at, { evaluated: at < 2 })) });
  expect(await screen.findByText(/Chiara Bianchi has still to look back/)).toBeInTheDocument();
});

it('keeps the facilitator unless the organiser says that the set runs itself', async () => {
  let sent: unknown;
  open();
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
  open({ facilitator: hana });
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
  open({}, {}, [
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
  ]);
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
  open(enrolling);
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
  open({ ...enrolling, contractSigned: true, members: [member(0), member(1)] });
  sessions(planned(1, 'INTRODUCTORY'), planned(2, 'PRESENTING'));
  const start = await screen.findByRole('button', { name: 'Start the set' });
  await waitFor(() => expect(start).toHaveAttribute('data-variant', 'filled'));
  expect(screen.queryByRole('list', { name: 'Before it can start' })).not.toBeInTheDocument();
});

function withConfidence(confidence: Partial<SetConfidence>, rights: string[] = []) {
  open({ allowedActions: ['listIntroductions', 'getSetConfidence', ...rights] });
  server.use(
    http.get(`*/api/sets/${setId}/confidence`, () =>
      HttpResponse.json({
        setId,
        target: null,
        shared: false,
        sessions: [],
        others: [],
        closingSuggested: false,
        allowedActions: ['setConfidenceTarget'],
        ...confidence,
      }),
    ),
  );
}

it('suggests closing, and forces nothing, when all have come where they wanted to be', async () => {
  withConfidence({ closingSuggested: true }, ['planSession']);
  expect(
    await screen.findByText('Each of you has come where you wanted to be'),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Plan a closing session' })).toHaveAttribute(
    'href',
    `/sets/${setId}/plan`,
  );
});

it('says nothing of closing before that', async () => {
  withConfidence({});
  expect(await screen.findByText(/Where do you want to be/)).toBeInTheDocument();
  expect(screen.queryByText(/come where you wanted/)).not.toBeInTheDocument();
});
