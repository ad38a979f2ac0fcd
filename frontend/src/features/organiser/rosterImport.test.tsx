import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RosterChange, RosterImport, RosterImportDecision } from '@/api/generated/model';
import { page } from '@/test/page';
import { programme, roster } from '@/test/programmes';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { organiserRoutes } from './routes';

const programmeId = programme().id;
const rosterId = roster().id;

function preview(differing: Partial<RosterImport> = {}): RosterImport {
  return {
    id: 'import',
    programmeId,
    roster: { id: rosterId, name: 'Advocates' },
    fileName: 'members.csv',
    source: 'members.csv',
    validFrom: '2026-03-01',
    state: 'READY',
    separator: 'SEMICOLON',
    encoding: 'UTF_8',
    dateOrder: 'ISO',
    dateOrderAssumed: false,
    columns: [
      { heading: 'E-mail', readAs: 'EMAIL' },
      { heading: 'Phone', readAs: null },
    ],
    linesTotal: 3,
    linesRead: 3,
    counts: { added: 1, changed: 1, unchanged: 1, gone: 0, placesKept: 0, refused: 0 },
    createdAt: '2026-03-04T18:00:00Z',
    appliedAt: null,
    version: 7,
    allowedActions: ['applyRosterImport'],
    ...differing,
  };
}

const line = (differing: Partial<RosterChange>): RosterChange => ({
  kind: 'ADDED',
  line: 2,
  email: 'new@example.org',
  before: null,
  after: { name: 'New', validFrom: '2026-03-01', validTo: null, note: null, source: null },
  problem: null,
  place: null,
  set: null,
  ...differing,
});

let sent: { type?: string | null; decision?: RosterImportDecision; version?: string | null };

function answer(read: () => Response | RosterImport) {
  sent = {};
  server.use(
    http.post(`*/api/rosters/${rosterId}/imports`, () =>
      HttpResponse.json(preview({ state: 'AWAITING_FILE', counts: null }), { status: 201 }),
    ),
    http.put('*/api/roster-imports/import/file', ({ request }) => {
      sent.type = request.headers.get('Content-Type');
      const found = read();
      return found instanceof Response ? found : HttpResponse.json(found);
    }),
    http.get('*/api/roster-imports/import', () =>
      HttpResponse.json(preview({ state: 'READING', linesRead: 1, counts: null })),
    ),
    http.get('*/api/roster-imports/import/changes', ({ request }) => {
      const kind = new URL(request.url).searchParams.get('kind');
      return HttpResponse.json(
        page([
          kind === 'GONE'
            ? line({
                kind: 'GONE',
                line: null,
                email: 'gone@example.org',
                after: null,
                place: 'ENROLLED',
              })
            : kind === 'REFUSED'
              ? line({ kind: 'REFUSED', line: 9, problem: 'There is no email address.' })
              : line({}),
        ]),
      );
    }),
    http.post('*/api/roster-imports/import/apply', async ({ request }) => {
      sent.decision = (await request.json()) as RosterImportDecision;
      sent.version = request.headers.get('If-Match');
      return HttpResponse.json(preview({ state: 'APPLIED' }));
    }),
    http.delete('*/api/roster-imports/import', () => new HttpResponse(null, { status: 204 })),
  );
}

async function choose() {
  renderRoutes(organiserRoutes, `/programmes/${programmeId}/rosters/${rosterId}/import`);
  await screen.findByRole('heading', { name: 'Import a file' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  await userEvent.upload(
    input as HTMLInputElement,
    new File(['email\nnew@example.org\n'], 'members.csv', { type: 'text/csv' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Read the file' }));
}

describe('a file for a roster', () => {
  beforeEach(() => answer(() => preview()));

  it('is sent as a file, and shown before it is applied', async () => {
    await choose();
    expect(await screen.findByRole('tab', { name: 'New, 1' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(sent.type).toBe('text/csv');
    expect(await screen.findByText('new@example.org')).toBeVisible();
    expect(screen.getByText(/Passed over: Phone/)).toBeVisible();
    expect(sent.decision).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Apply to the roster' }));
    expect(sent.decision).toEqual({ gone: 'LEAVE', lastDay: null });
    expect(sent.version).toBe('"7"');
  });

  it('asks what becomes of people who are not in it', async () => {
    answer(() =>
      preview({
        counts: { added: 0, changed: 0, unchanged: 2, gone: 1, placesKept: 1, refused: 0 },
      }),
    );
    await choose();
    expect(await screen.findByText('Keeps the place')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Apply to the roster' }));
    expect(sent.decision).toBeUndefined();
    await userEvent.click(screen.getByLabelText('They are entitled no longer'));
    expect(screen.getByLabelText('Their last day')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Apply to the roster' }));
    expect(sent.decision?.gone).toBe('END');
    expect(sent.decision?.lastDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('cannot be applied while a line is refused, and says which and why', async () => {
    answer(() =>
      preview({
        counts: { added: 1, changed: 0, unchanged: 0, gone: 0, placesKept: 0, refused: 1 },
      }),
    );
    await choose();
    expect(await screen.findByText('Nothing can be applied yet')).toBeVisible();
    const people = await screen.findByRole('list', { name: 'People' });
    expect(within(people).getByText('Line 9')).toBeVisible();
    expect(within(people).getByText('There is no email address.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Apply to the roster' })).toBeNull();
  });

  it('tells when dates can be read in two ways', async () => {
    answer(() => preview({ dateOrder: 'DAY_FIRST', dateOrderAssumed: true }));
    await choose();
    expect(await screen.findByText('Are these dates right?')).toBeVisible();
    answer(() => preview({ dateOrder: 'MONTH_FIRST' }));
    await userEvent.click(screen.getByRole('button', { name: 'Read the month first' }));
    expect(await screen.findByRole('tab', { name: 'New, 1' })).toBeVisible();
    expect(screen.queryByText('Are these dates right?')).toBeNull();
  });

  it('is chosen again when it is no roster', async () => {
    answer(() =>
      HttpResponse.json(
        {
          type: '/problems/roster-file-unreadable',
          title: 'This file cannot be read as a roster',
          status: 422,
          detail: 'No column of its first line is called email.',
        },
        { status: 422 },
      ),
    );
    await choose();
    expect(await screen.findByText(/called email/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Read the file' })).toBeVisible();
  });
});
