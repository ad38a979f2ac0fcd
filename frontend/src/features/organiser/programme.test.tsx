import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { ProgrammeDraft } from '@/api/generated/model';
import { answerOrganiser, openOrganising, programmeId } from '@/test/organising';
import { page } from '@/test/page';
import { enrolment, ORGANISING, programme } from '@/test/programmes';
import { server } from '@/test/server';

describe('a new programme', () => {
  it('begins with sane defaults and sends them with what was written', async () => {
    let sent: ProgrammeDraft | undefined;
    answerOrganiser();
    server.use(
      http.post('*/api/programmes', async ({ request }) => {
        sent = (await request.json()) as ProgrammeDraft;
        return HttpResponse.json(programme({ allowedActions: ORGANISING }), { status: 201 });
      }),
    );
    openOrganising('new');
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
    expect(await screen.findByRole('heading', { level: 1, name: programme().name })).toBeVisible();
    expect(sent).toMatchObject({
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
    answerOrganiser({}, [
      enrolment({ id: '1', state: 'APPLIED' }),
      enrolment({ id: '2', state: 'WAITING', waitingPosition: 1 }),
      enrolment({ id: '3', state: 'WAITING', waitingPosition: 2 }),
    ]);
    openOrganising(`${programmeId}/organise`);
    const counts = await screen.findByRole('list', { name: 'Applications and places' });
    expect(counts).toHaveTextContent('4 of 7 places taken');
    expect(await within(counts).findByText('2')).toBeInTheDocument();
    expect(counts).toHaveTextContent('1 to decide');
    expect(await screen.findByRole('link', { name: 'Rowan' })).toBeInTheDocument();
    expect(screen.getByText('3 places taken, 4 reserved')).toBeInTheDocument();
  });

  it('opens a programme after asking', async () => {
    let opened = false;
    answerOrganiser({ state: 'DRAFT', allowedActions: [...ORGANISING, 'openProgramme'] });
    server.use(
      http.post(`*/api/programmes/${programmeId}/open`, () => {
        opened = true;
        answerOrganiser();
        return HttpResponse.json(programme());
      }),
    );
    openOrganising(`${programmeId}/organise`);
    await userEvent.click(await screen.findByRole('button', { name: 'Open for applications' }));
    const dialog = await screen.findByRole('dialog', { name: 'Open Independent Advocacy?' });
    expect(opened).toBe(false);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Open for applications' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(opened).toBe(true);
    expect(screen.getByText('Open for applications')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Open for applications' })).toBeNull();
  });

  it('tells an administrator nothing that they cannot do', async () => {
    answerOrganiser({ allowedActions: ['applyForPlace', 'listProgrammeSets'] });
    server.use(http.get(`*/api/programmes/${programmeId}/sets`, () => HttpResponse.json(page([]))));
    openOrganising(`${programmeId}/organise`);
    expect(await screen.findByText('You look on as an administrator')).toBeInTheDocument();
    expect(await screen.findByText('Its organisers have not made one.')).toBeInTheDocument();
    expect(screen.queryByText(/make one/)).not.toBeInTheDocument();
  });

  it('has nothing for somebody who does not organise', async () => {
    answerOrganiser({ allowedActions: ['applyForPlace'] });
    openOrganising(`${programmeId}/organise`);
    expect(
      await screen.findByText('There is nothing for you to organise here'),
    ).toBeInTheDocument();
  });
});
