import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Enrolment, Home, HomeSession, Me } from '@/api/generated/model';
import { aMe, aSession, ben, chiara, larch, sessionId, turnId } from '@/test/larch';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { anAction } from '@/test/turnLog';
import { homeRoutes } from './routes';

const meeting: HomeSession = {
  id: sessionId,
  setId: larch.id,
  setName: 'Larch',
  kind: 'PRESENTING',
  state: 'PLANNED',
  startsAt: '2026-03-04T18:00:00Z',
  minutes: 60,
  timeZone: 'Europe/London',
  presenters: [chiara],
  joinLink: null,
  myAttendance: 'EXPECTED',
};

const offer: Enrolment = {
  id: 'offer',
  programme: { id: 'p', name: 'Independent Advocacy' },
  set: larch,
  person: ben,
  organisation: 'Advocacy Leeds',
  experienceLevel: 'SOME',
  state: 'OFFERED',
  offerExpiresAt: '2099-03-04T18:00:00Z',
  appliedAt: '2026-01-01T00:00:00Z',
  takenOver: false,
  entitledToday: true,
  allowedActions: ['acceptOffer', 'declineOffer'],
};

function open(home: Partial<Home>, rights: string[] = [], me: Partial<Me> = {}) {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(aMe(ben, me))),
    http.get('*/api/home', () =>
      HttpResponse.json({
        nextSession: null,
        runningSession: null,
        myTurn: null,
        openActions: [],
        offers: [],
        contractsToSign: [],
        introductionsToWrite: [],
        evaluationsToGive: [],
        confidenceToGive: [],
        organises: [],
        nameOnRoster: null,
        ...home,
      }),
    ),
    http.get(`*/api/sessions/${sessionId}`, () =>
      HttpResponse.json(aSession({ allowedActions: rights })),
    ),
  );
  renderRoutes(homeRoutes, '/');
}

it('is calm when nothing is needed', async () => {
  open({ nextSession: meeting });
  expect(await screen.findByText('Nothing needs you just now')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Next session' })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Waiting for you' })).not.toBeInTheDocument();
});

it('leads a sponsor to the reports, which are what is here for them', async () => {
  open({}, [], { sponsors: [{ id: 'o', name: 'Northgate Advocacy Training' }] });
  expect(await screen.findByRole('link', { name: 'Read the reports' })).toHaveAttribute(
    'href',
    '/reports',
  );
  expect(screen.queryByText(/Once you have a place/)).not.toBeInTheDocument();
});

it('puts a running session before all else', async () => {
  open({ runningSession: { ...meeting, state: 'IN_PROGRESS' } });
  expect(await screen.findByRole('link', { name: 'Join now' })).toHaveAttribute(
    'href',
    `/sessions/${sessionId}/room`,
  );
  expect(screen.queryByText('Nothing needs you just now')).not.toBeInTheDocument();
});

it('names each thing that waits with the step that settles it', async () => {
  open({
    myTurn: {
      turnId,
      sessionId,
      setName: 'Larch',
      startsAt: '2026-03-04T18:00:00Z',
      timeZone: 'Europe/London',
      dilemmaState: null,
    },
    contractsToSign: [larch],
    introductionsToWrite: [larch],
    evaluationsToGive: [larch],
  });
  const goesTo = async (name: string, to: string) =>
    expect(await screen.findByRole('link', { name })).toHaveAttribute('href', to);
  await goesTo('Prepare your dilemma', `/turns/${turnId}/dilemma`);
  await goesTo('Read and sign', `/sets/${larch.id}/contract`);
  await goesTo('Write a few lines', `/sets/${larch.id}`);
  await goesTo('Write your evaluation', `/sets/${larch.id}/evaluation`);
});

it('tells an organiser what waits in their programmes, and where to see to it', async () => {
  const science = {
    programme: { id: 'science', name: 'Diversity in Science' },
    state: 'OPEN' as const,
    toDecide: 2,
    openOffers: 1,
    waiting: 0,
    lacksRoster: false,
  };
  const draft = {
    ...science,
    programme: { id: 'draft', name: 'Pilot' },
    state: 'DRAFT' as const,
    toDecide: 0,
    openOffers: 0,
    lacksRoster: true,
  };
  open({ organises: [science, draft] });
  expect(await screen.findByText('2 applications to decide and 1 offer open')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Decide: Diversity in Science' })).toHaveAttribute(
    'href',
    '/programmes/science/applications',
  );
  expect(screen.getByText(/Before it can open it needs a roster/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go on preparing: Pilot' })).toHaveAttribute(
    'href',
    '/programmes/draft/organise',
  );
  expect(screen.queryByText('Nothing needs you just now')).not.toBeInTheDocument();
});

it('tells an organiser for whom nothing waits that no application does', async () => {
  open({}, [], { organises: [larch] });
  expect(await screen.findByText(/No application waits for an answer/)).toBeInTheDocument();
});

it('leads an administrator, and nobody else, to the administration', async () => {
  open({}, [], { administrator: true });
  expect(await screen.findByRole('link', { name: 'Administration' })).toHaveAttribute(
    'href',
    '/people',
  );
  cleanup();
  open({});
  await screen.findByText('Nothing needs you just now');
  expect(screen.queryByRole('link', { name: 'Administration' })).not.toBeInTheDocument();
});

it('asks somebody new for a name', async () => {
  open({}, [], { name: null });
  expect(await screen.findByRole('link', { name: 'Write your name' })).toHaveAttribute(
    'href',
    '/profile',
  );
});

it('takes a place that is offered, or says why not', async () => {
  open({ offers: [offer] });
  server.use(
    http.post('*/api/enrolments/offer/accept', () =>
      HttpResponse.json(
        { type: '/problems/offer-expired', title: 'This offer has expired', status: 409 },
        { status: 409 },
      ),
    ),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Accept the place' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This offer has expired');
});

it('sends apologies for the next session, where the session allows it', async () => {
  let sent = false;
  open({ nextSession: meeting }, ['apologise']);
  server.use(
    http.post(`*/api/sessions/${sessionId}/apologies`, () => {
      sent = true;
      return HttpResponse.json(aSession());
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'I cannot come' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Send apologies' }));
  await waitFor(() => expect(sent).toBe(true));
});

it('takes a quick note on an open action, soonest first', async () => {
  let note: unknown;
  const action = anAction({ id: 'soon', allowedActions: ['noteProgress'] });
  open({
    openActions: [anAction({ id: 'late', description: 'Later', dueOn: '2099-01-01' }), action],
  });
  server.use(
    http.post('*/api/actions/soon/progress', async ({ request }) => {
      note = await request.json();
      return HttpResponse.json(action, { status: 201 });
    }),
  );
  const region = await screen.findByRole('region', { name: 'To try' });
  expect(region.textContent).toMatch(/Ask each trustee.*Later/);
  await userEvent.click(screen.getByRole('button', { name: 'Tell what happened' }));
  await userEvent.type(screen.getByLabelText('What did you try?'), 'I asked.');
  await userEvent.click(screen.getByRole('button', { name: 'Keep this note' }));
  await waitFor(() => expect(note).toMatchObject({ notYet: false, tried: 'I asked.' }));
});

it('says so when it cannot be read', async () => {
  open({});
  server.use(http.get('*/api/home', () => HttpResponse.error()));
  expect(await screen.findByRole('alert')).toHaveTextContent('Setwise cannot be reached');
});
