import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Figure, Report } from '@/api/generated/model';
import { paths } from '@/paths';
import { page } from '@/test/page';
import { programme } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { reportRoutes } from './routes';

const programmeId = '0198c0de-0009-7000-8000-000000000001';
const keptBack: Figure = { value: null };
const of = (value: number): Figure => ({ value });

function report(differing: Partial<Report> = {}): Report {
  return {
    programme: { id: programmeId, name: 'Independent Advocacy' },
    countedAt: '2026-11-24T09:00:00Z',
    enrolment: {
      applied: of(14),
      offered: of(14),
      waited: keptBack,
      enrolled: of(12),
      completed: of(7),
      withdrawn: keptBack,
      refused: keptBack,
      declined: keptBack,
    },
    sessions: of(8),
    attendance: 90,
    questions: [{ mode: 'OPEN_QUESTIONS', purpose: 'BARRIERS', questions: of(31) }],
    confidence: { first: 4.6, last: 7 },
    evaluation: [],
    criteria: [],
    organisations: [],
    ...differing,
  };
}

const nothing = report({
  enrolment: {
    applied: keptBack,
    offered: keptBack,
    waited: keptBack,
    enrolled: keptBack,
    completed: keptBack,
    withdrawn: keptBack,
    refused: keptBack,
    declined: keptBack,
  },
  sessions: keptBack,
  attendance: null,
  questions: [],
  confidence: { first: null, last: null },
});

function show(shown: Report) {
  server.use(http.get('*/api/programmes/:id/report', () => HttpResponse.json(shown)));
  renderRoutes(reportRoutes, paths.programmeReport({ programmeId }));
}

const told = async (label: string) =>
  within(await screen.findByRole('row', { name: new RegExp(`^${label}`) })).getByRole('cell');

it('tells figures in a table, and says which are kept back', async () => {
  show(report());

  expect(await told('Enrolled')).toHaveTextContent('12');
  expect(await told('Completed')).toHaveTextContent('7');
  expect(await told('Withdrew')).toHaveTextContent('fewer than five, or kept back');
  expect(await told('Attendance')).toHaveTextContent('about 90 %');
  expect(await told('At their latest')).toHaveTextContent('7.0');
  expect(screen.getByText('No figure here is made of fewer than five people')).toBeInTheDocument();
});

it('can be had on paper and for spreadsheets', async () => {
  show(report());

  expect(await screen.findByRole('link', { name: 'PDF' })).toHaveAttribute(
    'href',
    `/api/programmes/${programmeId}/report.pdf`,
  );
  expect(screen.getByRole('link', { name: 'CSV' })).toBeInTheDocument();
});

it('says when there is nothing to tell yet', async () => {
  show(nothing);

  expect(await screen.findByText('No figures yet')).toBeInTheDocument();
});

it('puts the chosen programmes side by side', async () => {
  const asked: string[][] = [];
  const organisation = { id: '0198c0de-0001-7000-8000-000000000009', name: 'Northgate' };
  server.use(
    http.get('*/api/reports', () =>
      HttpResponse.json(
        page([{ organisation, programmes: [{ id: programmeId, name: 'Independent Advocacy' }] }]),
      ),
    ),
    http.get('*/api/reports/:id/comparison', ({ request }) => {
      asked.push(new URL(request.url).searchParams.getAll('programmeId'));
      return HttpResponse.json({
        organisation,
        programmes: [report()],
        together: report({ programme: null }),
      });
    }),
  );
  renderRoutes(reportRoutes, paths.comparison({ organisationId: organisation.id }));

  expect(await screen.findAllByRole('columnheader', { name: 'Together' })).not.toHaveLength(0);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Independent Advocacy' }));

  await expect.poll(() => asked.at(-1)).toEqual([programmeId]);
});

it('saves what somebody says of themselves once, and nothing that they leave open', async () => {
  const saved: unknown[] = [];
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const criterion = {
    id: '0198c0de-0001-7000-8000-000000000011',
    text: 'Been here before?',
    options: [
      { id: '0198c0de-0001-7000-8000-000000000012', text: 'Never' },
      { id: '0198c0de-0001-7000-8000-000000000013', text: 'Yes' },
    ],
  };
  server.use(
    http.get('*/api/programmes/:id', () => HttpResponse.json(programme())),
    http.get('*/api/programmes/:id/criteria', () => HttpResponse.json(page([criterion]))),
    http.get('*/api/programmes/:id/criteria/mine', () => HttpResponse.json({ declared: [] })),
    http.put('*/api/programmes/:id/criteria/mine', async ({ request }) => {
      saved.push(await request.json());
      await answered;
      return HttpResponse.json({ declared: [] });
    }),
  );
  renderRoutes(reportRoutes, paths.myCriteria({ programmeId }));

  expect(await screen.findByRole('radio', { name: 'I leave this open' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Never' }));
  const save = screen.getByRole('button', { name: 'Save' });
  await userEvent.dblClick(save);
  await waitFor(() => expect(saved).not.toEqual([]));
  answer();
  await waitFor(() => expect(save).toBeEnabled());
  const never = { declared: [{ criterionId: criterion.id, optionId: criterion.options[0]?.id }] };
  expect(saved).toEqual([never]);

  await userEvent.click(screen.getByRole('radio', { name: 'I leave this open' }));
  await userEvent.click(save);
  await waitFor(() => expect(saved).toEqual([never, { declared: [] }]));
});
