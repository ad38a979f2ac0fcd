import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Outcomes } from '@/api/generated/model';
import { outcomes, theme } from '@/test/closing';
import { amara, ben, me } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { learningSet } from '@/test/sets';
import { closingRoutes } from './routes';

const setId = learningSet().id;

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
