import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { EvaluationEntry } from '@/api/generated/model';
import { evaluation, questions, standardId } from '@/test/closing';
import { me } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningSet } from '@/test/sets';
import { closingRoutes } from './routes';

const setId = learningSet().id;

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
