import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { TurnLog } from '@/api/generated/model';
import { aSession, chiara, dev, sessionId, turnId } from '@/test/larch';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { anAction, aQuestion, aTurnLog } from '@/test/turnLog';
import { questionLogRoutes } from './routes';

function open(log: Partial<TurnLog>) {
  server.use(
    http.get(`*/api/turns/${turnId}/log`, () => HttpResponse.json(aTurnLog(log))),
    http.get(`*/api/sessions/${sessionId}`, () =>
      HttpResponse.json(aSession({ state: 'CONCLUDED' })),
    ),
  );
  renderRoutes(questionLogRoutes, `/turns/${turnId}`);
}

it('reads like the turn went: dilemma, questions in order, experiences apart, outcome, actions', async () => {
  open({
    questions: [
      aQuestion({ text: 'Since when?', phase: 'CLARIFYING', kind: 'CLARIFYING' }),
      aQuestion({
        asker: dev,
        text: 'What do you fear?',
        madeMeThink: true,
        answerNote: 'Her face.',
      }),
      aQuestion({ text: 'Taken back', state: 'WITHDRAWN' }),
      aQuestion({ text: 'Why not pay her more?', state: 'PARKED' }),
    ],
    contributions: [{ id: 'x', turnId, author: dev, text: 'I waited.', sharedAt: '' }],
    outcome: { turnId, none: false, summary: 'I will say it.', recordedAt: '' },
    actions: [anAction({ owner: chiara, description: 'Say it on Thursday' })],
  });
  await screen.findByRole('heading', { level: 1, name: 'Chiara Rossi presented' });
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'The best of us does what we are not for',
    'Clarifying questions',
    'Open questions',
    'Experiences',
    'What Chiara took away',
    'What Chiara undertook',
  ]);
  const question = screen.getByText('What do you fear?').closest('li') as HTMLElement;
  expect(within(question).getByText('Her face.')).toBeInTheDocument();
  expect(within(question).getByText('Made Chiara think')).toBeInTheDocument();
  expect(screen.getByText(/Parked/)).toBeInTheDocument();
  expect(screen.queryByText('Taken back')).not.toBeInTheDocument();
  expect(screen.getByText('From Dev Patel’s experience')).toBeInTheDocument();
});

it('lets the presenter mark a question later', async () => {
  let marks: unknown;
  const question = aQuestion({ allowedActions: ['markQuestion'], feltLikeAdvice: false });
  open({ questions: [question] });
  server.use(
    http.put(`*/api/questions/${question.id}/marks`, async ({ request }) => {
      marks = await request.json();
      return HttpResponse.json(question);
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Made me think' }));
  expect(marks).toEqual({ madeMeThink: true, feltLikeAdvice: false });
});

it('says so when the presenter left it unsaid', async () => {
  open({ outcome: { turnId, none: true, recordedAt: '' } });
  expect(await screen.findByText('Chiara left it unsaid.')).toBeInTheDocument();
});
