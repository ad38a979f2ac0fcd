import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { larch, sessionId } from '@/test/larch';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { DILEMMAS } from './dilemmas';
import { practiceRoutes } from './routes';

function visit(sessions: object[] = []) {
  server.use(
    http.get('*/api/coach/trend', () => HttpResponse.json({ sessions })),
    http.post('*/api/coach/assessments', async ({ request }) => {
      const { text, mode } = (await request.json()) as { text: string; mode: string };
      return HttpResponse.json({
        form: 'OPEN',
        several: false,
        purposes: ['BARRIERS'],
        hints:
          text.includes('tried') && mode === 'OPEN_QUESTIONS'
            ? [
                {
                  code: 'ADVICE_IN_DISGUISE',
                  message: 'There may be advice inside this question.',
                  span: { start: 0, end: 5, words: 'tried' },
                  suggestion: null,
                },
              ]
            : [],
        confidence: 1,
      });
    }),
  );
  renderRoutes(practiceRoutes, '/practice');
}

beforeEach(() => sessionStorage.clear());

it('says at once what it makes of an example', async () => {
  visit();
  await userEvent.click(await screen.findByRole('button', { name: /^Have you tried/ }));
  expect(screen.getByLabelText('Your question')).toHaveValue(DILEMMAS[0]?.tries[0]);
  expect(await screen.findByText(/There may be advice/)).toBeInTheDocument();
});

it('praises what is open and says what it is about', async () => {
  visit();
  await userEvent.click(await screen.findByLabelText('Your question'));
  await userEvent.paste('What stops you?');
  expect(await screen.findByText(/This leaves room to think. It is about/)).toBeInTheDocument();
});

it('offers another dilemma, with an empty field', async () => {
  visit();
  await userEvent.click(await screen.findByRole('button', { name: /^Have you tried/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Another dilemma' }));
  expect(screen.getByRole('heading', { name: DILEMMAS[1]?.title })).toBeInTheDocument();
  expect(screen.getByLabelText('Your question')).toHaveValue('');
});

it('shows how one’s own questions went, the latest session first', async () => {
  visit(
    [
      { sessionId, setName: 'Larch', asked: 4, open: 1, purposes: { BARRIERS: 1 } },
      { sessionId: larch.id, setName: 'Rowan', asked: 1, open: 1, purposes: { BARRIERS: 1 } },
    ].map((one) => ({ ...one, startsAt: '2026-03-04T18:00:00Z', timeZone: 'Europe/London' })),
  );
  const sessions = within(await screen.findByRole('region', { name: 'How your questions went' }));
  const items = await sessions.findAllByRole('listitem');
  expect(items[0]).toHaveTextContent(
    'Your one question left room to think. It was about what stands in the way.',
  );
  expect(items[1]).toHaveTextContent(
    '1 of your 4 questions left room to think. They were about what stands in the way.',
  );
});

it('says so when there is nothing to look back on', async () => {
  visit();
  expect(await screen.findByText('Nothing to look back on yet')).toBeInTheDocument();
});
