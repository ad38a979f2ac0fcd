import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import type { ProgrammeChange } from '@/api/generated/model';
import { page } from '@/test/page';
import {
  answerProgramme,
  listProgrammes,
  openProgramme,
  programmeId,
  reserved,
} from '@/test/programmePages';
import { enrolment, ORGANISING, programme } from '@/test/programmes';
import { server } from '@/test/server';
import { learningSet } from '@/test/sets';

it('says of each programme whether one can join, or why not', async () => {
  answerProgramme();
  listProgrammes();
  expect(await screen.findByText('You can apply')).toBeInTheDocument();
  expect(screen.getByText(/3 places of 7 are free/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'New programme' })).not.toBeInTheDocument();
});

it('gives the reason where a programme is for others', async () => {
  answerProgramme({ eligibility: reserved });
  listProgrammes();
  expect(await screen.findByText(/reserved for people on “Black Belt/)).toBeInTheDocument();
});

it('gives an organiser of a programme the way to organise it, not the way in', async () => {
  answerProgramme({ eligibility: reserved, allowedActions: ['applyForPlace', ...ORGANISING] });
  listProgrammes();
  expect(
    await screen.findByRole('link', { name: 'Organise Independent Advocacy' }),
  ).toHaveAttribute('href', `/programmes/${programmeId}/organise`);
  expect(screen.getByText('Open for applications')).toBeInTheDocument();
  expect(screen.queryByText('Not open to you today')).not.toBeInTheDocument();
  cleanup();
  openProgramme();
  expect(await screen.findByRole('link', { name: 'Organise' })).toBeInTheDocument();
  expect(screen.queryByText('These places are reserved')).not.toBeInTheDocument();
});

it('does not tell an administrator that they are on no roster', async () => {
  answerProgramme({
    eligibility: reserved,
    allowedActions: ['applyForPlace', 'listProgrammeSets'],
  });
  listProgrammes();
  expect(await screen.findByText('Open for applications')).toBeInTheDocument();
  expect(screen.queryByText('Not open to you today')).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Organise/ })).not.toBeInTheDocument();
});

it('shows where one stands with a programme one has applied to', async () => {
  answerProgramme({}, { enrolments: [enrolment({ state: 'WAITING', waitingPosition: 2 })] });
  listProgrammes();
  expect(await screen.findByText('Waiting, 2nd in line')).toBeInTheDocument();
});

it('invites organisers to make a programme', async () => {
  answerProgramme({}, { who: { organises: [programme().organisation] } });
  listProgrammes();
  expect(await screen.findByRole('link', { name: 'New programme' })).toBeInTheDocument();
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
  answerProgramme(
    {},
    { enrolments: [enrolment({ state: 'WAITING', waitingPosition: 1 })], changes },
  );
  openProgramme();
  expect(await screen.findByText(/It starts on .*15 February 2099 instead/)).toBeVisible();
  expect(screen.queryByText(/Minutes in a session/)).toBeNull();
});

it('lets somebody take over what an organiser entered for them', async () => {
  let taken = false;
  answerProgramme(
    {},
    {
      enrolments: [
        enrolment({
          state: 'WAITING',
          enteredBy: { id: 'olu', name: 'Olu Organiser' },
          allowedActions: ['takeOverApplication', 'withdrawEnrolment'],
        }),
      ],
    },
  );
  server.use(
    http.get('*/api/enrolments/:id/answers', () => HttpResponse.json(page([]))),
    http.post('*/api/enrolments/:id/take-over', () => {
      taken = true;
      return HttpResponse.json(enrolment({ state: 'WAITING' }));
    }),
  );
  openProgramme();
  expect(await screen.findByText('Olu Organiser entered this for you')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'That is right' }));
  await vi.waitFor(() => expect(taken).toBe(true));
});

it('accepts an offered place, and says why when that is refused', async () => {
  const { id, name } = learningSet();
  const offered = enrolment({
    state: 'OFFERED',
    set: { id, name },
    offerExpiresAt: '2026-11-29T18:00:00Z',
    allowedActions: ['acceptOffer', 'declineOffer'],
  });
  answerProgramme({}, { enrolments: [offered] });
  server.use(
    http.post('*/api/enrolments/:id/accept', () =>
      HttpResponse.json(
        { type: '/problems/offer-expired', title: 'This offer has run out', status: 409 },
        { status: 409 },
      ),
    ),
  );
  openProgramme();
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
  answerProgramme(
    {},
    {
      enrolments: [
        enrolment({
          state: 'REFUSED',
          reason: 'You are on neither list today.',
          allowedActions: [],
        }),
      ],
    },
  );
  openProgramme();
  expect(await screen.findByText('You are on neither list today.')).toBeInTheDocument();
});

it('counts only the latest of several applications', async () => {
  answerProgramme(
    {},
    {
      enrolments: [
        enrolment({ id: 'new', state: 'APPLIED', appliedAt: '2026-11-20T09:00:00Z' }),
        enrolment({ id: 'old', state: 'WITHDRAWN', appliedAt: '2026-10-01T09:00:00Z' }),
      ],
    },
  );
  listProgrammes();
  expect(await screen.findByText('Applied')).toBeInTheDocument();
});
