import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { LearningSession, LearningSet, SessionPlan } from '@/api/generated/model';
import { page } from '@/test/page';
import { people } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningSession, session, turn } from '@/test/sessions';
import { contract, learningSet, member } from '@/test/sets';
import { nextMoment, rotationOf } from './rotation';
import { planningRoutes } from './routes';
import { misfit, phasesOf, rowsOf } from './script';

const setId = learningSet().id;
const far = { startsAt: '2099-03-05T18:00:00Z' };

function answer(set: Partial<LearningSet> = {}, sessions = [1, 2, 3, 4].map((n) => session(n))) {
  server.use(
    http.get(`*/api/sets/${setId}`, () => HttpResponse.json(learningSet(set))),
    http.get(`*/api/sets/${setId}/contract`, () => HttpResponse.json(contract())),
    http.get(`*/api/sets/${setId}/sessions`, () => HttpResponse.json(page(sessions))),
    http.get(`*/api/sets/${setId}/turns`, () =>
      HttpResponse.json(page([2, 3, 4].map((number) => turn(number)))),
    ),
  );
}

describe('the rotation', () => {
  const set = learningSet({ members: [0, 1, 2].map((at) => member(at)) });

  it('offers those who have no turn in the round yet', () => {
    const { round, free, taken } = rotationOf(set, [turn(2), turn(3)]);
    expect(round).toBe(1);
    expect(free).toEqual([people[2]]);
    expect(taken).toEqual([people[0], people[1]]);
  });

  it('goes on to the next round when everybody has a turn, and frees those of cancelled sessions', () => {
    const turns = [turn(2), turn(3), turn(4)];
    expect(rotationOf(set, turns)).toMatchObject({ round: 2, taken: [] });
    const cancelled = turns.map((one) =>
      one === turns[2] ? { ...one, state: 'CANCELLED' as const } : one,
    );
    expect(rotationOf(set, cancelled)).toMatchObject({ round: 1, free: [people[2]] });
  });

  it('suggests the hour of the set at the pace of its contract, also when the clocks change', () => {
    const sessions = [session(1), session(2)];
    expect(
      nextMoment(sessions, { weeksBetweenSessions: 4 }, 'Europe/London', '2026-09-01'),
    ).toEqual({
      date: '2026-10-29',
      clock: '18:00',
    });
    expect(nextMoment([], { weeksBetweenSessions: 4 }, 'Europe/London', '2026-09-01')).toEqual({
      date: '',
      clock: '18:00',
    });
  });
});

describe('the phase script', () => {
  it('fits when its phases add up to the minutes of the session', () => {
    const rows = rowsOf(learningSession(4));
    expect(misfit(rows, 60)).toBeNull();
    expect(misfit(rows, 62)).toBe('2 minutes still to give');
    expect(misfit(rows, 59)).toBe('1 minute too many');
  });

  it('leaves out phases without minutes', () => {
    const rows = rowsOf(learningSession(4)).map((row) =>
      row.kind === 'RE_CONTRACT' ? { ...row, minutes: 0 } : row,
    );
    expect(phasesOf(rows).map(({ kind }) => kind)).not.toContain('RE_CONTRACT');
  });
});

describe('planning a session', () => {
  const open = () => renderRoutes(planningRoutes, `/sets/${setId}/plan`);

  it('plans nothing at an hour that the clocks pass over', async () => {
    let asked = 0;
    answer({ timeZone: 'Europe/London' });
    server.use(
      http.post(`*/api/sets/${setId}/sessions`, () => {
        asked++;
        return HttpResponse.json(learningSession(5), { status: 201 });
      }),
    );
    open();
    await userEvent.clear(await screen.findByLabelText('Day'));
    await userEvent.type(screen.getByLabelText('Day'), '2099-03-29');
    await userEvent.clear(screen.getByLabelText('Time (London time)'));
    await userEvent.type(screen.getByLabelText('Time (London time)'), '01:30');
    expect(screen.queryByText(/02:30 London time/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Plan it' }));
    expect(screen.getByLabelText('Time (London time)')).toHaveAccessibleDescription(
      /clocks go forward/,
    );
    expect(asked).toBe(0);
  });

  it('proposes the next presenter and sends the moment by the clocks of the set', async () => {
    let sent: SessionPlan | undefined;
    answer({ timeZone: 'Asia/Kolkata' });
    server.use(
      http.post(`*/api/sets/${setId}/sessions`, async ({ request }) => {
        sent = (await request.json()) as SessionPlan;
        return HttpResponse.json(learningSession(5), { status: 201 });
      }),
    );
    open();
    expect(await screen.findByRole('radio', { name: 'Dev Raman' })).toBeChecked();
    expect(screen.queryByRole('radio', { name: 'Amara Okafor' })).not.toBeInTheDocument();
    expect(screen.getByText(/have turns in round 1 already/)).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'Introductory session' })).not.toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText('Day'));
    await userEvent.type(screen.getByLabelText('Day'), '2099-03-05');
    await userEvent.clear(screen.getByLabelText('Time (Kolkata time)'));
    await userEvent.type(screen.getByLabelText('Time (Kolkata time)'), '23:30');
    expect(screen.getByText(/which for you is 18:00/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Plan it, and another' }));
    expect(await screen.findByText('The session is planned')).toBeInTheDocument();
    expect(sent).toMatchObject({
      kind: 'PRESENTING',
      startsAt: '2099-03-05T18:00:00Z',
      minutes: 60,
      presenterIds: [people[3]?.id],
    });
  });

  it('begins with the introduction, which nobody presents', async () => {
    answer({}, []);
    open();
    expect(await screen.findByRole('radio', { name: 'Introductory session' })).toBeChecked();
    expect(screen.queryByRole('heading', { name: 'Who presents' })).not.toBeInTheDocument();
  });

  it('says beside the day what is wrong with it', async () => {
    answer({}, [session(1, far)]);
    server.use(
      http.post(`*/api/sets/${setId}/sessions`, () =>
        HttpResponse.json(
          {
            type: '/problems/invalid',
            title: 'Some fields are not valid',
            status: 422,
            violations: [{ field: 'startsAt', message: 'has to be within three years' }],
          },
          { status: 422 },
        ),
      ),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Plan it' }));
    await expect
      .poll(() => screen.getByLabelText('Day'))
      .toHaveAccessibleDescription('has to be within three years');
  });
});

describe('the plan of a session', () => {
  const open = (differing: Partial<LearningSession> = {}) => {
    answer();
    server.use(
      http.get('*/api/sessions/:id', () => HttpResponse.json(learningSession(4, differing))),
    );
    renderRoutes(planningRoutes, `/sessions/${session(4).id}/plan`);
  };

  it('shows live whether the phases fill the session, and sends no script that does not', async () => {
    let sent: unknown;
    open();
    server.use(
      http.put('*/api/sessions/:id/phases', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(learningSession(4));
      }),
    );
    const clarifying = await screen.findByLabelText('Clarifying questions');
    await userEvent.clear(clarifying);
    await userEvent.type(clarifying, '5');
    expect(screen.getByText(/58 of 60 minutes/).closest('[role=status]')).toHaveTextContent(
      '2 minutes still to give',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save the phases' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('There are 2 minutes still to give');
    expect(sent).toBeUndefined();
    const open22 = screen.getByLabelText('Open questions');
    await userEvent.clear(open22);
    await userEvent.type(open22, '24');
    await userEvent.click(screen.getByRole('button', { name: 'Save the phases' }));
    await expect
      .poll(() => sent)
      .toMatchObject({
        phases: expect.arrayContaining([
          { kind: 'CLARIFYING', minutes: 5, turnId: turn(4).id },
          { kind: 'OPEN_QUESTIONS', minutes: 24, turnId: turn(4).id },
        ]),
      });
  });

  it('says what a change of presenter means for each member', async () => {
    let sent: unknown;
    open();
    server.use(
      http.put('*/api/turns/:id/presenter', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(learningSession(4));
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change presenter Chiara Bianchi' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByRole('radio', { name: 'Amara Okafor' })).toBeDisabled();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Dev Raman' }));
    await userEvent.click(within(dialog).getByLabelText('Why?'));
    await userEvent.paste('Chiara is away');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Change the presenter' }));
    await expect
      .poll(() => sent)
      .toEqual({
        presenterId: people[3]?.id,
        reason: 'Chiara is away',
      });
  });

  it('postpones with a reason', async () => {
    let sent: unknown;
    open();
    server.use(
      http.post('*/api/sessions/:id/postpone', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(learningSession(4, { state: 'POSTPONED' }));
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Postpone it' }));
    const dialog = await screen.findByRole('dialog', { name: 'Postpone this session?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Postpone it' }));
    expect(await within(dialog).findByText('Say why in a few words')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByLabelText('Why is it postponed?'));
    await userEvent.paste('Half of us are ill');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Postpone it' }));
    await expect.poll(() => sent).toEqual({ reason: 'Half of us are ill', andFollowing: false });
  });

  it('offers nothing to somebody who may not plan', async () => {
    open({ allowedActions: [], turns: [turn(4, { allowedActions: [] })] });
    expect(await screen.findByText('There is nothing for you to plan here')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
