import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { page } from '@/test/page';
import { me } from '@/test/people';
import { answerProgramme, openProgramme, programmeId, reserved } from '@/test/programmePages';
import { enrolment } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { programmeRoutes } from './routes';

it('sends an application and shows what became of it', async () => {
  let sent: unknown;
  answerProgramme();
  server.use(
    http.post(`*/api/programmes/${programmeId}/enrolments`, async ({ request }) => {
      sent = await request.json();
      const waiting = enrolment({ state: 'WAITING', waitingPosition: 1 });
      server.use(http.get('*/api/enrolments', () => HttpResponse.json(page([waiting]))));
      return HttpResponse.json(waiting, { status: 201 });
    }),
  );
  openProgramme();
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
  answerProgramme({}, { questions: [question] });
  server.use(
    http.post(`*/api/programmes/${programmeId}/enrolments`, async ({ request }) => {
      sent = (await request.json()) as typeof sent;
      return HttpResponse.json(enrolment({ state: 'WAITING' }), { status: 201 });
    }),
  );
  openProgramme();
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

it('asks somebody new for their name as well', async () => {
  const sent: string[] = [];
  answerProgramme({}, { who: { name: null } });
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
  answerProgramme({ eligibility: reserved });
  openProgramme();
  await userEvent.click(await screen.findByRole('button', { name: 'Apply all the same' }));
  expect(screen.getByText('This will be refused today')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Apply' })).toBeInTheDocument();
});

it('offers no way to apply that the API does not allow', async () => {
  answerProgramme({ allowedActions: [] });
  openProgramme();
  await screen.findByRole('heading', { name: 'Independent Advocacy' });
  expect(screen.queryByRole('button', { name: 'Apply' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Organise' })).not.toBeInTheDocument();
});

it('sends when one can meet, in one’s own time, and whom one is to be kept apart from', async () => {
  const sent: { availability?: unknown; declarations?: unknown } = {};
  answerProgramme();
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
  openProgramme();
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

it('unfolds whom one is to be kept apart from where an address there is none', async () => {
  answerProgramme();
  openProgramme();
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/Why would you like/), 'To think aloud.');
  const folded = screen.getByText(/Is there anybody you should not share a set with/);
  await user.click(folded);
  await user.type(screen.getByPlaceholderText('Type an address and press Enter'), 'Moira{Enter}');
  await user.click(folded);
  expect(screen.getByLabelText(/Your line manager/)).not.toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Apply' }));

  expect(screen.getByText('This is not an email address: Moira')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Anybody else, by email address' })).toHaveFocus();
});
