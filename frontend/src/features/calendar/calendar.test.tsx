import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '@/api/generated/model';
import { amara, ben } from '@/test/people';
import { renderRoutes } from '@/test/render';
import { server } from '@/test/server';
import { session } from '@/test/sessions';
import { monthInWords, shiftMonth, weeksOf } from './month';
import { calendarRoutes } from './routes';

const entry = (differing: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: session(4).id,
  set: { id: session(4).setId, name: 'Larch' },
  kind: 'PRESENTING',
  state: 'PLANNED',
  startsAt: '2026-12-03T18:00:00Z',
  minutes: 60,
  timeZone: 'Europe/London',
  presenters: [ben],
  host: null,
  presenting: false,
  hosting: false,
  attendance: 'EXPECTED',
  ...differing,
});

function open(at: string, sessions: CalendarEntry[] = [entry()]) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/me/sessions', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({
        sessions,
        daysOff: [{ day: '2026-12-25', name: 'Christmas' }],
      });
    }),
  );
  renderRoutes(calendarRoutes, at);
  return asked;
}

describe('a month', () => {
  it('has whole weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2026-12');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2026-11-30');
    expect(weeks.at(-1)?.[6]).toBe('2027-01-03');
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it('follows and precedes others across the year', () => {
    expect(shiftMonth('2026-12', 1)).toBe('2027-01');
    expect(shiftMonth('2026-01', -1)).toBe('2025-12');
    expect(monthInWords('2026-12')).toBe('December 2026');
  });
});

it('shows a month with sessions on their days and days off by name', async () => {
  const asked = open('/calendar?month=2026-12');
  const grid = await screen.findByRole('table', { name: 'Sessions in December 2026' });
  const link = within(grid).getByRole('link', { name: /18:00 ?Larch ?Ben/ });
  expect(link).toHaveAttribute('href', `/sessions/${session(4).id}`);
  expect(link.closest('td')).toHaveTextContent('3 December 2026');
  expect(within(grid).getByText('Christmas').closest('td')).toHaveTextContent('25 December 2026');
  expect(asked[0]?.get('from')).toBe('2026-11-30T00:00:00Z');
  expect(asked[0]?.get('to')).toBe('2027-01-04T00:00:00Z');
  await userEvent.click(screen.getByRole('button', { name: 'The month after' }));
  expect(await screen.findByRole('table', { name: 'Sessions in January 2027' })).toBeVisible();
});

it('lists sessions under their months, with the zone of the set where it differs', async () => {
  open('/calendar?view=agenda', [
    entry({ presenters: [amara], presenting: true, timeZone: 'Asia/Kolkata' }),
    entry({ id: session(5).id, startsAt: '2027-01-07T18:00:00Z', state: 'CANCELLED' }),
  ]);
  const december = await screen.findByRole('region', { name: 'December 2026' });
  expect(within(december).getByRole('link', { name: 'You present' })).toBeInTheDocument();
  expect(december).toHaveTextContent('18:00 (23:30 Kolkata time)');
  expect(screen.getByRole('region', { name: 'January 2027' })).toHaveTextContent('Cancelled');
});

it('says so when nothing is planned', async () => {
  open('/calendar?view=agenda', []);
  expect(await screen.findByText('Nothing is planned')).toBeInTheDocument();
});
