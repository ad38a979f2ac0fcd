import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import type {
  ApplicationQuestion,
  Enrolment,
  Me,
  Programme,
  ProgrammeChange,
} from '@/api/generated/model';
import { page } from '@/test/page';
import { me } from '@/test/people';
import { enrolment, ORGANISING, programme } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningSet } from '@/test/sets';
import { programmeRoutes } from './routes';

const programmeId = programme().id;
const reserved = {
  eligible: false,
  reason: 'Places are reserved for people on “Black Belt Advocacy Group”.',
  rosters: ['Black Belt Advocacy Group'],
};

function answer(
  differing: Partial<Programme> = {},
  enrolments: Enrolment[] = [],
  who: Partial<Me> = {},
  questions: ApplicationQuestion[] = [],
  changes: ProgrammeChange[] = [],
) {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me(who))),
    http.get('*/api/me/declarations', () => HttpResponse.json({ conflictEmails: [] })),
    http.put('*/api/me/declarations', async ({ request }) =>
      HttpResponse.json((await request.json()) as object),
    ),
    http.get('*/api/enrolments', () => HttpResponse.json(page(enrolments))),
    http.get('*/api/programmes', () => HttpResponse.json(page([programme(differing)]))),
    http.get(`*/api/programmes/${programmeId}`, () => HttpResponse.json(programme(differing))),
    http.get(`*/api/programmes/${programmeId}/questions`, () => HttpResponse.json(page(questions))),
    http.get(`*/api/programmes/${programmeId}/changes`, () => HttpResponse.json(page(changes))),
  );
}

const list = () => renderRoutes(programmeRoutes, '/programmes');
const open = () => renderRoutes(programmeRoutes, `/programmes/${programmeId}`);

it('says of each programme whether one can join, or why not', async () => {
  answer();
  list();
  expect(await screen.findByText('You can apply')).toBeInTheDocument();
  expect(screen.getByText(/3 places of 7 are free/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'New programme' })).not.toBeInTheDocument();
});

it('gives the reason where a programme is for others', async () => {
  answer({ eligibility: reserved });
  list();
  expect(await screen.findByText(/reserved for people on “Black Belt/)).toBeInTheDocument();
});

it('gives an organiser of a programme the way to organise it, not the way in', async () => {
  answer({ eligibility: reserved, allowedActions: ['applyForPlace', ...ORGANISING] });
  list();
  expect(
    await screen.findByRole('link', { name: 'Organise Independent Advocacy' }),
  ).toHaveAttribute('href', `/programmes/${programmeId}/organise`);
  expect(screen.getByText('Open for applications')).toBeInTheDocument();
  expect(screen.queryByText('Not open to you today')).not.toBeInTheDocument();
  cleanup();
  open();
  expect(await screen.findByRole('link', { name: 'Organise' })).toBeInTheDocument();
  expect(screen.queryByText('These places are reserved')).not.toBeInTheDocument();
});

it('does not tell an administrator that they are on no roster', async () => {
  answer({ eligibility: reserved, allowedActions: ['applyForPlace', 'listProgrammeSets'] });
  list();
  expect(await screen.findByText('Open for applications')).toBeInTheDocument();
  expect(screen.queryByText('Not open to you today')).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Organise/ })).not.toBeInTheDocument();
});

it('shows where one stands with a programme one has applied to', async () => {
  answer({}, [enrolment({ state: 'WAITING', waitingPosition: 2 })]);
  list();
  expect(await screen.findByText('Waiting, 2nd in line')).toBeInTheDocument();
});

it('invites organisers to make a programme', async () => {
  answer({}, [], { organises: [programme().organisation] });
  list();
  expect(await screen.findByRole('link', { name: 'New programme' })).toBeInTheDocument();
});

it('sends an application and shows what became of it', async () => {
  let sent: unknown;
  answer();
  server.use(
    http.post(`*/api/programmes/${programmeId}/enrolments`, async ({ request }) => {
      sent = await request.json();
      const waiting = enrolment({ state: 'WAITING', waitingPosition: 1 });
      server.use(http.get('*/api/enrolments', () => HttpResponse.json(page([waiting]))));
      return HttpResponse.json(waiting, { status: 201 });
    }),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Apply' }));
  const why = screen.getByLabelText('Why would you like to take part?');
  expect(why).toHaveAccessibleDescription(expect.stringContaining('Say in a sentence or two why'));
  await userEvent.click(why);
  await userEvent.paste('To think aloud.');
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
  const steps = await screen.findByRole('list', { name: 'Your application' });
  expect(within(steps).getByText(/Waiting, 1st in line/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Apply' })).not.toBeInTheDocument();
  expect(sent).toEqual({
    organisation: 'Harbour Voices',
    experienceLevel: 'SOME',
    motivation: 'To think aloud.',
    weeklyAvailability: null,
    answers: [],
  });
});

it('asks what the programme asks, and wants what has to be answered', async () => {
  let sent: { answers?: unknown } = {};
  const question = {
    id: 'how-long',
    kind: 'CHOICE' as const,
    text: 'How long have you been an advocate?',
    required: true,
    choices: ['A year', 'Longer'],
    answered: 0,
  };
  answer({}, [], {}, [question]);
  server.use(
    http.post(`*/api/programmes/${programmeId}/enrolments`, async ({ request }) => {
      sent = (await request.json()) as typeof sent;
      return HttpResponse.json(enrolment({ state: 'WAITING' }), { status: 201 });
    }),
  );
  open();
  await userEvent.click(await screen.findByLabelText('Why would you like to take part?'));
  await userEvent.paste('To think aloud.');
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
  expect(screen.getByText('This has to be answered')).toBeVisible();
  await userEvent.click(screen.getByLabelText('Longer'));
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
  await vi.waitFor(() =>
    expect(sent.answers).toEqual([{ questionId: 'how-long', text: 'Longer' }]),
  );
});

it('tells an applicant what has changed since', async () => {
  const changes: ProgrammeChange[] = [
    {
      id: 'later',
      at: '2099-01-01T00:00:00Z',
      what: [{ fact: 'STARTS_ON', before: '2099-02-01', after: '2099-02-15' }],
    },
    {
      id: 'before',
      at: '2001-01-01T00:00:00Z',
      what: [{ fact: 'SESSION_MINUTES', before: '60', after: '90' }],
    },
  ];
  answer({}, [enrolment({ state: 'WAITING', waitingPosition: 1 })], {}, [], changes);
  open();
  expect(await screen.findByText(/It starts on .*15 February 2099 instead/)).toBeVisible();
  expect(screen.queryByText(/Minutes in a session/)).toBeNull();
});

it('lets somebody take over what an organiser entered for them', async () => {
  let taken = false;
  answer({}, [
    enrolment({
      state: 'WAITING',
      enteredBy: { id: 'olu', name: 'Olu Organiser' },
      allowedActions: ['takeOverApplication', 'withdrawEnrolment'],
    }),
  ]);
  server.use(
    http.get('*/api/enrolments/:id/answers', () => HttpResponse.json(page([]))),
    http.post('*/api/enrolments/:id/take-over', () => {
      taken = true;
      return HttpResponse.json(enrolment({ state: 'WAITING' }));
    }),
  );
  open();
  expect(await screen.findByText('Olu Organiser entered this for you')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'That is right' }));
  await vi.waitFor(() => expect(taken).toBe(true));
});

it('asks somebody new for their name as well', async () => {
  const sent: string[] = [];
  answer({}, [], { name: null });
  server.use(
    http.put('*/api/me', async ({ request }) => {
      const { name } = (await request.json()) as { name: string };
      sent.push(name);
      return HttpResponse.json(me({ name }));
    }),
    http.post(`*/api/programmes/${programmeId}/enrolments`, () => {
      sent.push('application');
      return HttpResponse.json(enrolment({ state: 'WAITING' }), { status: 201 });
    }),
  );
  renderRoutes(programmeRoutes, `/programmes/${programmeId}/apply`);
  await userEvent.click(await screen.findByLabelText('Your name'));
  await userEvent.paste('Nia');
  await userEvent.click(screen.getByLabelText('Why would you like to take part?'));
  await userEvent.paste('To think aloud.');
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
  await vi.waitFor(() => expect(sent).toEqual(['Nia', 'application']));
});

it('tells somebody who is on no list so, and lets them apply all the same', async () => {
  answer({ eligibility: reserved });
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Apply all the same' }));
  expect(screen.getByText('This will be refused today')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Apply' })).toBeInTheDocument();
});

it('offers no way to apply that the API does not allow', async () => {
  answer({ allowedActions: [] });
  open();
  await screen.findByRole('heading', { name: 'Independent Advocacy' });
  expect(screen.queryByRole('button', { name: 'Apply' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Organise' })).not.toBeInTheDocument();
});

it('accepts an offered place, and says why when that is refused', async () => {
  const { id, name } = learningSet();
  const offered = enrolment({
    state: 'OFFERED',
    set: { id, name },
    offerExpiresAt: '2026-11-29T18:00:00Z',
    allowedActions: ['acceptOffer', 'declineOffer'],
  });
  answer({}, [offered]);
  server.use(
    http.post('*/api/enrolments/:id/accept', () =>
      HttpResponse.json(
        { type: '/problems/offer-expired', title: 'This offer has run out', status: 409 },
        { status: 409 },
      ),
    ),
  );
  open();
  expect(await screen.findByText(/Sunday 29 November 2026, 18:00/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Accept the place' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This offer has run out');
  server.use(
    http.post('*/api/enrolments/:id/accept', () => {
      const enrolled = enrolment({ state: 'ENROLLED', set: { id, name } });
      server.use(http.get('*/api/enrolments', () => HttpResponse.json(page([enrolled]))));
      return HttpResponse.json(enrolled);
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Accept the place' }));
  expect(await screen.findByRole('link', { name: 'Go to Larch' })).toHaveAttribute(
    'href',
    `/sets/${id}`,
  );
});

it('shows a refusal with its reason', async () => {
  answer({}, [
    enrolment({ state: 'REFUSED', reason: 'You are on neither list today.', allowedActions: [] }),
  ]);
  open();
  expect(await screen.findByText('You are on neither list today.')).toBeInTheDocument();
});

it('counts only the latest of several applications', async () => {
  answer({}, [
    enrolment({ id: 'new', state: 'APPLIED', appliedAt: '2026-11-20T09:00:00Z' }),
    enrolment({ id: 'old', state: 'WITHDRAWN', appliedAt: '2026-10-01T09:00:00Z' }),
  ]);
  list();
  expect(await screen.findByText('Applied')).toBeInTheDocument();
});

it('sends when one can meet, in one’s own time, and whom one is to be kept apart from', async () => {
  const sent: { availability?: unknown; declarations?: unknown } = {};
  answer();
  server.use(
    http.put('*/api/me/declarations', async ({ request }) => {
      sent.declarations = await request.json();
      return HttpResponse.json(sent.declarations as object);
    }),
    http.post(`*/api/programmes/${programmeId}/enrolments`, async ({ request }) => {
      const application = (await request.json()) as { weeklyAvailability: unknown };
      sent.availability = application.weeklyAvailability;
      return HttpResponse.json(enrolment({ state: 'WAITING', waitingPosition: 1 }), {
        status: 201,
      });
    }),
  );
  open();
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/Why would you like/), 'To think aloud.');
  screen.getByRole('gridcell', { name: 'Tuesday 18:00' }).focus();
  await user.keyboard(' ');
  await user.click(screen.getByText(/Is there anybody you should not share a set with/));
  await user.type(screen.getByLabelText(/Your line manager/), 'moira@example.org');
  await user.type(
    screen.getByPlaceholderText('Type an address and press Enter'),
    'x@example.org{Enter}',
  );
  await user.click(screen.getByRole('button', { name: 'Apply' }));

  await vi.waitFor(() =>
    expect(sent).toEqual({
      availability: { timeZone: 'Europe/London', days: [{ day: 'TUESDAY', hours: [18] }] },
      declarations: { lineManagerEmail: 'moira@example.org', conflictEmails: ['x@example.org'] },
    }),
  );
});
