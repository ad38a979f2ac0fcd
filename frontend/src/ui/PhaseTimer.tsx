import classes from './PhaseTimer.module.css';
import { minutesAndSeconds } from './time';
import { useNow } from './useNow';

export type TimerStage = 'calm' | 'five' | 'one' | 'over';

/** How far a phase has come: a warning is given only where it takes up the lesser part of the phase. */
export function stageOf(secondsLeft: number, totalSeconds: number): TimerStage {
  if (secondsLeft <= 0) {
    return 'over';
  }
  if (secondsLeft <= 60 && totalSeconds > 120) {
    return 'one';
  }
  return secondsLeft <= 300 && totalSeconds > 600 ? 'five' : 'calm';
}

export const WARNINGS: Record<TimerStage, string> = {
  calm: '',
  five: 'Last 5 minutes',
  one: 'Last minute',
  over: 'Time is up',
};

interface PhaseTimerProps {
  /** What is being timed: "Open questions". */
  label: string;
  totalSeconds: number;
  /** When it ends by the server's clock; null while it is not running, then `secondsLeft` stands still. */
  endsAt: string | null;
  secondsLeft?: number;
  /** The server's clock minus this device's, in milliseconds. */
  clockOffset?: number;
  /** Diameter in pixels, where there is room for it. */
  size?: number;
}

/**
 * A ring that empties, the time left in its middle and, in words, the warnings of 5 minutes, 1 minute and the end. Screen readers
 * hear the warnings and nothing of the seconds between.
 */
export function PhaseTimer({
  label,
  totalSeconds,
  endsAt,
  secondsLeft = totalSeconds,
  clockOffset = 0,
  size = 176,
}: PhaseTimerProps) {
  const now = useNow(250) + clockOffset;
  const left = endsAt === null ? secondsLeft : Math.ceil((new Date(endsAt).getTime() - now) / 1000);
  const stage = stageOf(left, totalSeconds);
  const share = Math.min(1, Math.max(0, left / totalSeconds));
  const around = 2 * Math.PI * 54;
  const warning = WARNINGS[stage];
  return (
    <div className={classes.timer} data-stage={stage} style={{ maxWidth: size }}>
      <svg viewBox="0 0 120 120" aria-hidden="true" className={classes.ring}>
        <circle cx={60} cy={60} r={54} className={classes.track} />
        <circle
          cx={60}
          cy={60}
          r={54}
          className={classes.left}
          strokeDasharray={`${around * share} ${around}`}
          transform="rotate(-90 60 60)"
        />
      </svg>
      <div className={classes.middle}>
        <span className={classes.label}>{label}</span>
        <span className={classes.time} role="timer" aria-label={`Time left for ${label}`}>
          {left < 0 && '+'}
          {minutesAndSeconds(left)}
        </span>
        {endsAt === null && <span className={classes.note}>paused</span>}
        {endsAt !== null && !warning && <span className={classes.note}>left</span>}
        <span className={classes.warning} role="status">
          {warning}
        </span>
      </div>
    </div>
  );
}
