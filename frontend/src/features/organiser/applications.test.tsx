import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { answerOrganiser, openOrganising, programmeId } from '@/test/organising';
import { page } from '@/test/page';
import { people } from '@/test/people';
import { enrolment, programme } from '@/test/programmes';
import { server } from '@/test/server';

describe('questions to applicants', () => {
  it('are written, and sent with one choice from each line', async () => {
    let sent: unknown;
    answerOrganiser();
    server.use(
      http.get(`*/api/programmes/${programmeId}/questions`, () => HttpResponse.json(page([]))),
      http.put(`*/api/programmes/${programmeId}/questions`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(page([]));
      }),
    );
    openOrganising(`${programmeId}/questions`);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a question' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Write the question')).toBeVisible();
    await userEvent.click(screen.getByLabelText('What you ask'));
    await userEvent.paste('How long?');
    await userEvent.click(screen.getByRole('combobox', { name: 'How it is answered' }));
    await userEvent.click(await screen.findByRole('option', { name: 'One of several choices' }));
    await userEvent.click(screen.getByLabelText('Choices'));
    await userEvent.paste('A year\n\n Longer ');
    await userEvent.click(screen.getByLabelText('It has to be answered'));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { level: 1, name: programme().name })).toBeVisible();
    expect(sent).toEqual({
      questions: [
        {
          id: null,
          kind: 'CHOICE',
          text: 'How long?',
          required: true,
          choices: ['A year', 'Longer'],
        },
      ],
    });
  });
});

describe('the applications', () => {
  it('stand in groups, those who wait in their order, and offer only what the API allows', async () => {
    answerOrganiser({}, [
      enrolment({ id: '1', person: people[1], state: 'WAITING', waitingPosition: 2 }),
      enrolment({ id: '2', person: people[2], state: 'WAITING', waitingPosition: 1 }),
      enrolment({ id: '3', state: 'APPLIED', allowedActions: ['offerPlace'] }),
    ]);
    openOrganising(`${programmeId}/applications`);
    const waiting = await screen.findByRole('region', { name: 'Waiting, 2' });
    const names = within(waiting)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Chiara Bianchi', 'Ben Lloyd']);
    expect(within(waiting).queryByRole('button', { name: /Offer/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Offer Amara Okafor a place' })).toBeInTheDocument();
  });

  it('offers a place in a set with a free seat, and says why when that breaks a rule', async () => {
    let sent: unknown;
    answerOrganiser({}, [enrolment({ state: 'APPLIED', allowedActions: ['offerPlace'] })]);
    server.use(
      http.post('*/api/enrolments/:id/offer', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(
          {
            type: '/problems/no-place-left',
            title: 'No place is left',
            status: 409,
            remedy: 'Raise the number of places.',
          },
          { status: 409 },
        );
      }),
    );
    openOrganising(`${programmeId}/applications`);
    await userEvent.click(await screen.findByRole('button', { name: /Offer Amara/ }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByRole('radio', { name: 'Larch' })).toBeDisabled();
    expect(within(dialog).getByRole('radio', { name: 'Rowan' })).toBeChecked();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Offer the place' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Raise the number');
    expect(sent).toEqual({ setId: 'rowan' });
  });
});

describe('the board of applications', () => {
  it('shows each step, who entered it, and who is on no roster any more', async () => {
    answerOrganiser({}, [
      enrolment({
        state: 'ENROLLED',
        entitledToday: false,
        enteredBy: { id: 'olu', name: 'Olu Organiser' },
      }),
    ]);
    server.use(
      http.get('*/api/enrolments/:id/answers', () => HttpResponse.json(page([]))),
      http.get('*/api/enrolments/:id/history', () =>
        HttpResponse.json(
          page([
            {
              at: '2026-03-01T10:00:00Z',
              state: 'APPLIED',
              set: null,
              reason: null,
              origin: 'ORGANISER',
              by: { id: 'olu', name: 'Olu Organiser' },
            },
            {
              at: '2026-03-02T10:00:00Z',
              state: 'OFFERED',
              set: { id: 'rowan', name: 'Rowan' },
              reason: null,
              origin: 'BY_ITSELF',
              by: null,
            },
          ]),
        ),
      ),
    );
    openOrganising(`${programmeId}/applications`);
    expect(await screen.findByText('On no roster any more, keeps the place')).toBeVisible();
    expect(screen.getByText('Entered by Olu Organiser')).toBeVisible();
    await userEvent.click(screen.getByText('The application, step by step'));
    expect(await screen.findByText('A place in Rowan was offered in turn')).toBeVisible();
  });
});
