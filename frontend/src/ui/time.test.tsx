import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderUi } from '@/test/render';
import { ZonedTime } from './Time';
import { dateInWords, minutesAndSeconds, relativeTo } from './time';

// Tests run in London, see vite.config.ts.
describe('a moment', () => {
  it('is shown in the viewer’s own time alone where the set’s clocks show the same', () => {
    renderUi(<ZonedTime instant="2026-03-04T18:00:00Z" zone="Europe/Lisbon" />);
    expect(screen.getByText('Wednesday 4 March 2026, 18:00')).toBeInTheDocument();
  });

  it('has the set’s own time beside it where they differ, with its day if that is another', () => {
    renderUi(<ZonedTime instant="2026-03-04T18:00:00Z" zone="Asia/Kolkata" />);
    expect(screen.getByText(/23:30/)).toHaveTextContent('(23:30 Kolkata time)');
    renderUi(<ZonedTime instant="2026-03-04T18:00:00Z" zone="Pacific/Auckland" />);
    expect(screen.getByText(/Auckland/)).toHaveTextContent(
      '(Thursday 5 March 2026, 07:00 Auckland time)',
    );
  });

  it('follows summer time', () => {
    renderUi(<ZonedTime instant="2026-07-01T17:00:00Z" zone="Europe/London" clockOnly />);
    expect(screen.getByText('18:00')).toBeInTheDocument();
  });

  it.each([
    ['2026-03-04T18:00:20Z', 'now'],
    ['2026-03-04T18:45:00Z', 'in 45 minutes'],
    ['2026-03-04T15:59:00Z', '2 hours ago'],
    ['2026-03-05T18:30:00Z', 'tomorrow'],
    ['2026-03-06T17:00:00Z', 'in 2 days'],
    ['2026-03-11T17:59:59Z', 'in 7 days'],
    ['2026-03-05T17:59:59Z', 'tomorrow'],
    ['2026-03-20T18:00:00Z', 'in 2 weeks'],
    ['2026-04-29T18:00:00Z', 'in 8 weeks'],
    ['2026-05-05T18:00:00Z', 'in 2 months'],
    ['2026-01-07T18:00:00Z', '8 weeks ago'],
  ])('%s is %s', (instant, words) => {
    expect(relativeTo(Date.parse('2026-03-04T18:00:00Z'), instant)).toBe(words);
  });
});

it('shows a date that has no zone as that date', () => {
  expect(dateInWords('2026-03-04')).toBe('4 March 2026');
});

it.each([
  [245, '4:05'],
  [3729, '1:02:09'],
  [-61, '1:01'],
])('shows %d seconds as %s', (seconds, shown) => {
  expect(minutesAndSeconds(seconds)).toBe(shown);
});
