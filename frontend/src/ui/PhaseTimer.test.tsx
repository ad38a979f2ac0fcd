import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderUi } from '@/test/render';
import { PhaseTimer, stageOf } from './PhaseTimer';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-04T18:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

describe('a phase', () => {
  it('warns in words, at 5 minutes, at 1 minute and at the end', () => {
    renderUi(
      <PhaseTimer label="Open questions" totalSeconds={1320} endsAt="2026-03-04T18:06:00Z" />,
    );
    const warning = screen.getByRole('status');
    expect(screen.getByRole('timer')).toHaveTextContent('6:00');
    expect(warning).toBeEmptyDOMElement();
    pass(60);
    expect(warning).toHaveTextContent('Last 5 minutes');
    pass(190);
    expect(screen.getByRole('timer')).toHaveTextContent('1:50');
    expect(warning).toHaveTextContent('Last 5 minutes');
    pass(50);
    expect(warning).toHaveTextContent('Last minute');
    pass(60);
    expect(warning).toHaveTextContent('Time is up');
    pass(75);
    expect(screen.getByRole('timer')).toHaveTextContent('+1:15');
  });

  it('goes by the server’s clock', () => {
    renderUi(
      <PhaseTimer
        label="Dilemma"
        totalSeconds={300}
        endsAt="2026-03-04T18:05:00Z"
        clockOffset={60_000}
      />,
    );
    expect(screen.getByRole('timer')).toHaveTextContent('4:00');
  });

  it('stands still while it is paused', () => {
    renderUi(<PhaseTimer label="Dilemma" totalSeconds={300} endsAt={null} secondsLeft={90} />);
    pass(120);
    expect(screen.getByRole('timer')).toHaveTextContent('1:30');
    expect(screen.getByText('paused')).toBeInTheDocument();
  });

  it('is not warned of what is most of it', () => {
    expect(stageOf(300, 300)).toBe('calm');
    expect(stageOf(60, 120)).toBe('calm');
    expect(stageOf(60, 300)).toBe('one');
  });
});
