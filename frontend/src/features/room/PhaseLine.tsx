import type { Phase } from '@/api/generated/model';
import { stageOf, WARNINGS } from '@/ui/PhaseTimer';
import { minutesAndSeconds } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { phaseWords } from '@/words';
import classes from './PhaseLine.module.css';
import { useRoomView } from './roomContext';

/** The timer where there is no room for a ring: one line that stays at the top of a narrow page. */
export function PhaseLine({ phase }: { phase: Phase }) {
  const { room, clockOffset } = useRoomView();
  const now = useNow(250) + clockOffset;
  if (!room.phaseEndsAt) {
    return null;
  }
  const total = phase.minutes * 60;
  const left = Math.ceil((Date.parse(room.phaseEndsAt) - now) / 1000);
  const stage = stageOf(left, total);
  return (
    <section className={classes.line} data-stage={stage} aria-label="Time">
      <span className={classes.phase}>{phaseWords[phase.kind]}</span>
      <span className={classes.warning} role="status">
        {WARNINGS[stage]}
      </span>
      <span
        className={classes.time}
        role="timer"
        aria-label={`Time left for ${phaseWords[phase.kind]}`}
      >
        {left < 0 && '+'}
        {minutesAndSeconds(left)}
      </span>
      <span
        aria-hidden="true"
        className={classes.left}
        style={{ width: `${100 * Math.min(1, Math.max(0, left / total))}%` }}
      />
    </section>
  );
}
