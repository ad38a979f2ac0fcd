import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { EvaluationEntry, Outcomes } from '@/api/generated/model';
import { paths } from '@/paths';
import { evaluation, outcomes, questions, standardId, theme } from '@/test/closing';
import { page } from '@/test/page';
import { amara, ben, me } from '@/test/people';
import { ORGANISING, programme } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningSet } from '@/test/sets';
import { closingRoutes } from './routes';

const setId = learningSet().id;
const programmeId = programme().id;

function openEvaluation(differing = {}) {
  const sent: EvaluationEntry[] = [];
  let now = evaluation(differing);
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me())),
    http.get(`*/api/sets/${setId}`, () => HttpResponse.json(learningSet())),
    http.get(`*/api/sets/${setId}/evaluation`, () => HttpResponse.json(now)),
    http.put(`*/api/sets/${setId}/evaluation`, async ({ request }) => {
      const entry = (await request.json()) as EvaluationEntry;
      sent.push(entry);
      now = evaluation({
        state: entry.state,
        questions: questions.map((question) => {
          const answer = entry.answers.find(({ questionId }) => questionId === question.questionId);
          return { ...question, scale: answer?.scale ?? null, text: answer?.text ?? null };
        }),
        allowedActions: ['evaluateSet', 'releaseMyAnswer'],
      });
      return HttpResponse.json(now);
    }),
  );
  renderRoutes(closingRoutes, `/sets/${setId}/evaluation`);
  return sent;
}

it('asks on three levels, keeps a draft and gives it', async () => {
  const sent = openEvaluation();
  const scale = await screen.findByRole('group', { name: /I see my own difficulties/ });
  for (const level of ['Me', 'The set', 'The programme']) {
    expect(screen.getByRole('heading', { level: 2, name: level })).toBeInTheDocument();
  }
  expect(screen.getByRole('button', { name: 'Give my evaluation' })).toBeDisabled();
  await userEvent.click(within(scale).getByRole('radio', { name: '4' }));
  await userEvent.type(screen.getByLabelText('What have you found?'), 'A way to ask');
  await waitFor(() =>
    expect(sent.at(-1)).toEqual({
      state: 'DRAFT',
      answers: [
        { questionId: standardId(11), scale: 4 },
        { questionId: standardId(13), text: 'A way to ask' },
      ],
    }),
  );
  expect(await screen.findByText(/Your draft is kept/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Give my evaluation' }));
  expect(await screen.findByText(/Your words are yours/)).toBeInTheDocument();
  expect(sent.at(-1)?.state).toBe('GIVEN');
});

it('lets one leave out a question again, or say nothing at all', async () => {
  const sent = openEvaluation();
  const scale = await screen.findByRole('group', { name: /I see my own difficulties/ });
  await userEvent.click(within(scale).getByRole('radio', { name: '1' }));
  await userEvent.click(within(scale).getByRole('button', { name: 'Leave it out' }));
  expect(within(scale).getByRole('radio', { name: '1' })).not.toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'I prefer to say nothing at all' }));
  expect(await screen.findByText('You prefer to say nothing')).toBeInTheDocument();
  expect(sent.at(-1)).toEqual({ state: 'DECLINED', answers: [] });
});

it('asks before it erases what was answered', async () => {
  const sent = openEvaluation({
    state: 'DRAFT',
    questions: questions.map((question) =>
      question.kind === 'OPEN' ? { ...question, text: 'A way to ask' } : question,
    ),
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'I prefer to say nothing at all' }),
  );
  const dialog = await screen.findByRole('dialog', { name: 'Say nothing at all?' });
  expect(sent).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Say nothing' }));
  expect(await screen.findByText('You prefer to say nothing')).toBeInTheDocument();
  expect(sent).toEqual([{ state: 'DECLINED', answers: [] }]);
});

it('keeps a draft again after a failure, and calls it kept only once the latest of it is', async () => {
  openEvaluation();
  const texts: (string | null | undefined)[] = [];
  const answers: ((response: Response) => void)[] = [];
  server.use(
    http.put(`*/api/sets/${setId}/evaluation`, async ({ request }) => {
      const entry = (await request.json()) as EvaluationEntry;
      texts.push(entry.answers[0]?.text);
      return new Promise<Response>((answer) => answers.push(answer));
    }),
  );
  const kept = () => HttpResponse.json(evaluation({ state: 'DRAFT' }));
  const field = await screen.findByLabelText('What have you found?');
  await userEvent.type(field, 'One');
  await waitFor(() => expect(texts).toEqual(['One']));
  answers[0]?.(HttpResponse.error());
  expect(await screen.findByText(/could not be kept/)).toBeInTheDocument();
  await waitFor(() => expect(texts).toEqual(['One', 'One']));
  await userEvent.type(field, ' more');
  answers[1]?.(kept());
  await waitFor(() => expect(texts.at(-1)).toBe('One more'));
  expect(screen.queryByText(/draft is kept/)).not.toBeInTheDocument();
  answers[2]?.(kept());
  expect(await screen.findByText(/draft is kept/)).toBeInTheDocument();
});

it('releases words only after showing exactly what the organisers will see', async () => {
  let released: unknown;
  openEvaluation({
    state: 'GIVEN',
    questions: questions.map((question) =>
      question.kind === 'OPEN' ? { ...question, text: 'Start later in the day' } : question,
    ),
    allowedActions: ['releaseMyAnswer'],
  });
  server.use(
    http.put(
      `*/api/sets/${setId}/evaluation/answers/${standardId(13)}/release`,
      async ({ request }) => {
        released = await request.json();
        return HttpResponse.json(evaluation({ state: 'GIVEN' }));
      },
    ),
  );
  const [button] = await screen.findAllByRole('button', {
    name: /^Let the organisers read this: To “/,
  });
  await userEvent.click(button as HTMLElement);
  const dialog = await screen.findByRole('dialog', { name: 'Let the organisers read this?' });
  expect(within(dialog).getByText('Start later in the day')).toBeInTheDocument();
  expect(within(dialog).getByText(/Without your name/)).toBeInTheDocument();
  expect(released).toBeUndefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Let them read it' }));
  await expect.poll(() => released).toEqual({ released: true });
});

function openOutcomes(differing: Partial<Outcomes> = {}) {
  server.use(
    http.get('*/api/me', () => HttpResponse.json(me())),
    http.get(`*/api/sets/${setId}`, () => HttpResponse.json(learningSet())),
    http.get(`*/api/sets/${setId}/outcomes`, () => HttpResponse.json(outcomes(differing))),
  );
  renderRoutes(closingRoutes, `/sets/${setId}/outcomes`);
}

it('shows what came of the set and lets each write their own', async () => {
  let sent: unknown;
  openOutcomes({
    summaries: [{ person: ben, text: 'I ask first.', writtenAt: '2026-12-01T18:00:00Z' }],
  });
  server.use(
    http.put(`*/api/sets/${setId}/summary`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(outcomes());
    }),
  );
  expect(await screen.findByText('I ask first.')).toBeInTheDocument();
  expect(screen.getByText('I will open it with what I do not know.')).toBeInTheDocument();
  expect(screen.getByText('Nothing that was to be kept.')).toBeInTheDocument();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Write what came of it for me' }),
  );
  await userEvent.type(screen.getByLabelText('What came of the set for me'), 'Patience');
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await expect.poll(() => sent).toEqual({ text: 'Patience' });
});

it('loses nothing of what came of it for me when the page is read anew', async () => {
  sessionStorage.clear();
  const summary = { person: amara, text: 'Mine', writtenAt: '2026-12-01T18:00:00Z' };
  const show = () => {
    openOutcomes({ summaries: [summary] });
    return cleanup;
  };
  const leave = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Change it' }));
  await userEvent.type(screen.getByLabelText('What came of the set for me'), ', and patience');
  leave();
  show();
  expect(await screen.findByLabelText('What came of the set for me')).toHaveValue(
    'Mine, and patience',
  );
  sessionStorage.clear();
});

it('says why a theme could not be removed', async () => {
  openOutcomes({
    summaries: [{ person: amara, text: 'Mine', writtenAt: '2026-12-01T18:00:00Z' }],
    myThemes: [theme(1)],
  });
  server.use(http.delete(`*/api/themes/${theme(1).id}`, () => HttpResponse.error()));
  await userEvent.click(await screen.findByRole('button', { name: /^Remove the theme/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached');
});

it('marks themes of one’s own outcome, and takes a released one back', async () => {
  const sent: unknown[] = [];
  const turnId = outcomes().turns[0]?.turnId as string;
  openOutcomes({
    summaries: [{ person: amara, text: 'Mine', writtenAt: '2026-12-01T18:00:00Z' }],
    myThemes: [theme(1, { turnId, releasedAt: '2026-12-01T18:00:00Z' })],
  });
  server.use(
    http.post(`*/api/sets/${setId}/themes`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(outcomes(), { status: 201 });
    }),
    http.put(`*/api/themes/${theme(1).id}/release`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(theme(1));
    }),
  );
  expect(await screen.findByText('The organisers may read this')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Take it back: Being heard' }));
  await expect.poll(() => sent).toEqual([{ released: false }]);
  const fields = screen.getAllByLabelText('A theme');
  expect(fields).toHaveLength(2);
  await userEvent.type(fields[1] as HTMLElement, 'Saying no');
  await userEvent.click(screen.getAllByRole('button', { name: 'Mark it' })[1] as HTMLElement);
  await expect.poll(() => sent).toContainEqual({ turnId, text: 'Saying no' });
});

it('lets organisers add questions to the standard ones', async () => {
  let sent: unknown;
  server.use(
    http.get(`*/api/programmes/${programmeId}`, () =>
      HttpResponse.json(programme({ allowedActions: ORGANISING })),
    ),
    http.get(`*/api/programmes/${programmeId}/evaluation-questions`, () =>
      HttpResponse.json(
        page([
          { id: standardId(11), level: 'ME', kind: 'SCALE', text: 'Standard?', standard: true },
        ]),
      ),
    ),
    http.put(`*/api/programmes/${programmeId}/evaluation-questions`, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(page([]));
    }),
  );
  const organise = { path: paths.organiseProgramme.pattern, element: 'Organise' };
  renderRoutes([...closingRoutes, organise], `/programmes/${programmeId}/evaluation`);
  expect(await screen.findByText('Standard?')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Add a question' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Write the question')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('What you ask'), 'Did it help?');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect
    .poll(() => sent)
    .toEqual({
      questions: [{ id: null, level: 'PROGRAMME', kind: 'SCALE', text: 'Did it help?' }],
    });
  expect(await screen.findByText('Organise')).toBeInTheDocument();
});

it('shows the questions, without a form, to whoever may not change them', async () => {
  server.use(
    http.get(`*/api/programmes/${programmeId}`, () =>
      HttpResponse.json(programme({ allowedActions: ['listEvaluationQuestions'] })),
    ),
    http.get(`*/api/programmes/${programmeId}/evaluation-questions`, () =>
      HttpResponse.json(
        page([
          { id: standardId(11), level: 'ME', kind: 'SCALE', text: 'Standard?', standard: true },
          { id: standardId(12), level: 'ME', kind: 'OPEN', text: 'Our own?', standard: false },
        ]),
      ),
    ),
  );
  renderRoutes(closingRoutes, `/programmes/${programmeId}/evaluation`);
  expect(await screen.findByText('Our own?')).toBeInTheDocument();
  expect(screen.getByText('Standard?')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'In members’ words' })).not.toBeInTheDocument();
});

it('shows organisers what was released, and why there is nothing yet', async () => {
  let themes: unknown[] = [];
  server.use(
    http.get(`*/api/programmes/${programmeId}`, () =>
      HttpResponse.json(programme({ allowedActions: ORGANISING })),
    ),
    http.get(`*/api/programmes/${programmeId}/released-words`, () =>
      HttpResponse.json({ themes, answers: [] }),
    ),
  );
  const { unmount } = renderRoutes(closingRoutes, `/programmes/${programmeId}/released-words`);
  expect(await screen.findByText('No themes to read yet')).toBeInTheDocument();
  unmount();
  themes = [{ text: 'Saying no', people: 6 }];
  renderRoutes(closingRoutes, `/programmes/${programmeId}/released-words`);
  expect(await screen.findByText('Saying no')).toBeInTheDocument();
  expect(screen.getByText(/6 people/)).toBeInTheDocument();
});
