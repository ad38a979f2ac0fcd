import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { paths } from '@/paths';
import { standardId } from '@/test/closing';
import { page } from '@/test/page';
import { ORGANISING, programme } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { closingRoutes } from './routes';

const programmeId = programme().id;

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
