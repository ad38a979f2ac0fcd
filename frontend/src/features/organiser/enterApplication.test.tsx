import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { EnteredApplication } from '@/api/generated/model';
import { page } from '@/test/page';
import { enrolment, ORGANISING, programme } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { viewersZone } from '@/ui/time';
import { organiserRoutes } from './routes';

const programmeId = programme().id;

function answer(sent: EnteredApplication[]) {
  server.use(
    http.get(`*/api/programmes/${programmeId}`, () =>
      HttpResponse.json(programme({ allowedActions: ORGANISING })),
    ),
    http.get(`*/api/programmes/${programmeId}/questions`, () =>
      HttpResponse.json(
        page([
          {
            id: 'how-long',
            kind: 'SHORT_TEXT',
            text: 'How long have you been here?',
            required: true,
            choices: [],
            answered: 0,
          },
        ]),
      ),
    ),
    http.get(`*/api/programmes/${programmeId}/enrolments`, () => HttpResponse.json(page([]))),
    http.post(`*/api/programmes/${programmeId}/entered-applications`, async ({ request }) => {
      sent.push((await request.json()) as EnteredApplication);
      return HttpResponse.json(enrolment({ state: 'WAITING' }), { status: 201 });
    }),
  );
}

const open = () => renderRoutes(organiserRoutes, `/programmes/${programmeId}/applications/new`);

async function write(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

async function fillWhatIsNeeded() {
  await write(await screen.findByLabelText('Email address'), 'lena@example.org');
  await write(screen.getByLabelText('Name'), 'Lena');
  await write(screen.getByLabelText('Organisation'), 'Kent Advocacy');
  await userEvent.click(screen.getByLabelText('Some experience'));
}

const needed = {
  email: 'lena@example.org',
  name: 'Lena',
  organisation: 'Kent Advocacy',
  experienceLevel: 'SOME',
};

it('enters all that an applicant says: answers, weekly times in their zone, and the line manager', async () => {
  const sent: EnteredApplication[] = [];
  answer(sent);
  open();
  await fillWhatIsNeeded();
  await write(screen.getByLabelText(/^Why they/), 'To think things through');
  await write(screen.getByLabelText('How long have you been here? (optional)'), 'A year');
  const tuesday = screen.getByRole('gridcell', { name: 'Tuesday 18:00' });
  tuesday.focus();
  await userEvent.keyboard(' ');
  await write(screen.getByLabelText(/line manager/), 'moira@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Enter it' }));

  expect(await screen.findByRole('heading', { name: 'Applications' })).toBeVisible();
  expect(sent).toEqual([
    {
      ...needed,
      motivation: 'To think things through',
      answers: [{ questionId: 'how-long', text: 'A year' }],
      weeklyAvailability: {
        timeZone: viewersZone(),
        days: [{ day: 'TUESDAY', hours: [18] }],
      },
      lineManagerEmail: 'moira@example.org',
    },
  ]);
});

it('leaves out what the mail does not say', async () => {
  const sent: EnteredApplication[] = [];
  answer(sent);
  open();
  await fillWhatIsNeeded();
  await userEvent.click(screen.getByRole('button', { name: 'Enter it' }));

  expect(await screen.findByRole('heading', { name: 'Applications' })).toBeVisible();
  expect(sent).toEqual([
    { ...needed, motivation: null, answers: [], weeklyAvailability: null, lineManagerEmail: null },
  ]);
});

it('guesses no experience, and takes no line manager that is no address', async () => {
  const sent: EnteredApplication[] = [];
  answer(sent);
  open();
  await write(await screen.findByLabelText(/line manager/), 'Moira');
  await userEvent.click(screen.getByRole('button', { name: 'Enter it' }));

  expect(await screen.findByText('Choose one, as the mail reads')).toBeVisible();
  expect(screen.getByLabelText(/line manager/)).toBeInvalid();
  expect(sent).toEqual([]);
});

it('shows organisers when an applicant could meet and whom they report to', async () => {
  answer([]);
  server.use(
    http.get(`*/api/programmes/${programmeId}/enrolments`, () =>
      HttpResponse.json(
        page([
          enrolment({
            state: 'APPLIED',
            lineManagerEmail: 'moira@example.org',
            weeklyAvailability: {
              timeZone: 'Europe/Oslo',
              days: [{ day: 'TUESDAY', hours: [17, 18] }],
            },
          }),
        ]),
      ),
    ),
    http.get('*/api/enrolments/:id/answers', () => HttpResponse.json(page([]))),
    http.get('*/api/enrolments/:id/history', () => HttpResponse.json(page([]))),
  );
  renderRoutes(organiserRoutes, `/programmes/${programmeId}/applications`);
  await userEvent.click(await screen.findByText('The application, step by step'));

  const row = within(screen.getByRole('listitem'));
  expect(await row.findByText('moira@example.org')).toBeVisible();
  expect(row.getByText('Tuesday 17:00–19:00, Oslo time')).toBeVisible();
});
