import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Enrolment, Programme, ProgrammeDraft } from '@/api/generated/model';
import { page } from '@/test/page';
import { me, people } from '@/test/people';
import { enrolment, ORGANISING, programme, roster, rosterEntry } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningSet, member } from '@/test/sets';
import { organiserRoutes } from './routes';

const programmeId = programme().id;
const rosterId = roster().id;

function answer(differing: Partial<Programme> = {}, enrolments: Enrolment[] = []) {
  const mine = programme({ allowedActions: ORGANISING, ...differing });
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me({ organises: [mine.organisation] }))),
    http.get(`*/api/programmes/${programmeId}`, () => HttpResponse.json(mine)),
    http.get(`*/api/programmes/${programmeId}/rosters`, () => HttpResponse.json(page([roster()]))),
    http.get(`*/api/programmes/${programmeId}/sets`, () =>
      HttpResponse.json(
        page([
          learningSet(),
          learningSet({ id: 'rowan', name: 'Rowan', state: 'ENROLLING', members: [member(0)] }),
        ]),
      ),
    ),
    http.get(`*/api/programmes/${programmeId}/enrolments`, () =>
      HttpResponse.json(page(enrolments)),
    ),
    http.get(`*/api/rosters/${rosterId}/entries`, ({ request }) => {
      const search = new URL(request.url).searchParams.get('search');
      return HttpResponse.json(
        page(
          [1, 2]
            .map((n) => rosterEntry(n))
            .filter(({ email }) => !search || email.includes(search)),
        ),
      );
    }),
  );
}

const open = (rest: string) => renderRoutes(organiserRoutes, `/programmes/${rest}`);

describe('a new programme', () => {
  it('begins with sane defaults and sends them with what was written', async () => {
    let sent: ProgrammeDraft | undefined;
    answer();
    server.use(
      http.post('*/api/programmes', async ({ request }) => {
        sent = (await request.json()) as ProgrammeDraft;
        return HttpResponse.json(programme({ allowedActions: ORGANISING }), { status: 201 });
      }),
    );
    open('new');
    await userEvent.click(await screen.findByText('Create the programme'));
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('Give the programme a name');
    expect(sent).toBeUndefined();
    for (const [label, text] of [
      ['Name', 'Ward Managers Together'],
      ['In short', 'For newly appointed ward managers.'],
      ['What it is for', 'Nobody should begin alone.'],
    ] as const) {
      await userEvent.click(screen.getByLabelText(label));
      await userEvent.paste(text);
    }
    await userEvent.type(screen.getByLabelText('Starts on'), '2027-02-01');
    await userEvent.click(screen.getByText('Create the programme'));
    await expect
      .poll(() => sent)
      .toMatchObject({
        organisationId: programme().organisation.id,
        name: 'Ward Managers Together',
        places: 7,
        setSize: 7,
        sessionMinutes: 60,
        weeksBetweenSessions: 4,
        turnsPerSession: 1,
        mode: 'OPEN_QUESTIONS',
        admission: 'ON_APPLICATION',
        startsOn: '2027-02-01',
        endsOn: null,
      });
    expect(sent?.clauses.length).toBeGreaterThan(3);
  });
});

describe('the organiser’s view', () => {
  it('counts places and applications, and names no content', async () => {
    answer({}, [
      enrolment({ id: '1', state: 'APPLIED' }),
      enrolment({ id: '2', state: 'WAITING', waitingPosition: 1 }),
      enrolment({ id: '3', state: 'WAITING', waitingPosition: 2 }),
    ]);
    open(`${programmeId}/organise`);
    const counts = await screen.findByRole('list', { name: 'Applications and places' });
    expect(counts).toHaveTextContent('4 of 7 places taken');
    expect(await within(counts).findByText('2')).toBeInTheDocument();
    expect(counts).toHaveTextContent('1 to decide');
    expect(await screen.findByRole('link', { name: 'Rowan' })).toBeInTheDocument();
    expect(screen.getByText('3 places taken, 4 reserved')).toBeInTheDocument();
  });

  it('opens a programme after asking', async () => {
    let opened = false;
    answer({ state: 'DRAFT', allowedActions: [...ORGANISING, 'openProgramme'] });
    server.use(
      http.post(`*/api/programmes/${programmeId}/open`, () => {
        opened = true;
        return HttpResponse.json(programme());
      }),
    );
    open(`${programmeId}/organise`);
    await userEvent.click(await screen.findByRole('button', { name: 'Open for applications' }));
    const dialog = await screen.findByRole('dialog', { name: 'Open Independent Advocacy?' });
    expect(opened).toBe(false);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Open for applications' }));
    await expect.poll(() => opened).toBe(true);
  });

  it('tells an administrator nothing that they cannot do', async () => {
    answer({ allowedActions: ['applyForPlace', 'listProgrammeSets'] });
    server.use(http.get(`*/api/programmes/${programmeId}/sets`, () => HttpResponse.json(page([]))));
    open(`${programmeId}/organise`);
    expect(await screen.findByText('You look on as an administrator')).toBeInTheDocument();
    expect(await screen.findByText('Its organisers have not made one.')).toBeInTheDocument();
    expect(screen.queryByText(/make one/)).not.toBeInTheDocument();
  });

  it('has nothing for somebody who does not organise', async () => {
    answer({ allowedActions: ['applyForPlace'] });
    open(`${programmeId}/organise`);
    expect(
      await screen.findByText('There is nothing for you to organise here'),
    ).toBeInTheDocument();
  });
});

describe('the applications', () => {
  it('stand in groups, those who wait in their order, and offer only what the API allows', async () => {
    answer({}, [
      enrolment({ id: '1', person: people[1], state: 'WAITING', waitingPosition: 2 }),
      enrolment({ id: '2', person: people[2], state: 'WAITING', waitingPosition: 1 }),
      enrolment({ id: '3', state: 'APPLIED', allowedActions: ['offerPlace'] }),
    ]);
    open(`${programmeId}/applications`);
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
    answer({}, [enrolment({ state: 'APPLIED', allowedActions: ['offerPlace'] })]);
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
    open(`${programmeId}/applications`);
    await userEvent.click(await screen.findByRole('button', { name: /Offer Amara/ }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByRole('radio', { name: 'Larch' })).toBeDisabled();
    expect(within(dialog).getByRole('radio', { name: 'Rowan' })).toBeChecked();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Offer the place' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Raise the number');
    expect(sent).toEqual({ setId: 'rowan' });
  });
});

describe('a roster of people', () => {
  it('is searched', async () => {
    answer();
    open(`${programmeId}/rosters/${rosterId}`);
    expect(await screen.findByText('Ben Lloyd')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('searchbox'), 'chiara');
    await expect.poll(() => screen.queryByText('Ben Lloyd')).toBeNull();
    expect(screen.getByText('Chiara Bianchi')).toBeInTheDocument();
  });

  it('takes a person by email, from today on', async () => {
    let sent: unknown;
    answer();
    server.use(
      http.post(`*/api/rosters/${rosterId}/entries`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(rosterEntry(3), { status: 201 });
      }),
    );
    open(`${programmeId}/rosters/${rosterId}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Add to the roster' }));
    const email = screen.getByLabelText('Email address');
    expect(email).toHaveAccessibleDescription(expect.stringContaining('Write an email address'));
    await userEvent.click(email);
    await userEvent.paste('new@example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Add to the roster' }));
    await expect
      .poll(() => sent)
      .toMatchObject({
        email: 'new@example.org',
        name: null,
        validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        validTo: null,
      });
  });

  it('keeps what was written when somebody else changed the entry', async () => {
    const matches: (string | null)[] = [];
    answer();
    server.use(
      http.put('*/api/roster-entries/:id', ({ request }) => {
        matches.push(request.headers.get('If-Match'));
        if (matches.length > 1) {
          return HttpResponse.json(rosterEntry(1, { version: 3 }));
        }
        server.use(
          http.get(`*/api/rosters/${rosterId}/entries`, () =>
            HttpResponse.json(page([rosterEntry(1, { version: 2, note: 'Theirs' })])),
          ),
        );
        return HttpResponse.json(
          { type: '/problems/stale', title: 'It has changed', status: 412 },
          { status: 412 },
        );
      }),
    );
    open(`${programmeId}/rosters/${rosterId}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Change Ben Lloyd' }));
    await userEvent.click(await screen.findByLabelText('Note (optional)'));
    await userEvent.paste('Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Somebody else saved this/)).toBeInTheDocument();
    expect(screen.getByLabelText('Note (optional)')).toHaveValue('Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await expect.poll(() => matches).toEqual(['"1"', '"2"']);
  });

  it('says why a roster cannot be removed', async () => {
    answer();
    server.use(
      http.delete(`*/api/rosters/${rosterId}`, () =>
        HttpResponse.json(
          { type: '/problems/roster-is-in-use', title: 'This roster is in use', status: 409 },
          { status: 409 },
        ),
      ),
    );
    open(`${programmeId}/rosters/${rosterId}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove it' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the roster' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This roster is in use');
  });
});

describe('questions to applicants', () => {
  it('are written, and sent with one choice from each line', async () => {
    let sent: unknown;
    answer();
    server.use(
      http.get(`*/api/programmes/${programmeId}/questions`, () => HttpResponse.json(page([]))),
      http.put(`*/api/programmes/${programmeId}/questions`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(page([]));
      }),
    );
    open(`${programmeId}/questions`);
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

describe('the board of applications', () => {
  it('shows each step, who entered it, and who is on no roster any more', async () => {
    answer({}, [
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
    open(`${programmeId}/applications`);
    expect(await screen.findByText('On no roster any more, keeps the place')).toBeVisible();
    expect(screen.getByText('Entered by Olu Organiser')).toBeVisible();
    await userEvent.click(screen.getByText('The application, step by step'));
    expect(await screen.findByText('A place in Rowan was offered in turn')).toBeVisible();
  });
});
