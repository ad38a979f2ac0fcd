import type { Phase } from '@/api/generated/model';
import { stageOf, WARNINGS } from '@/ui/PhaseTimer';
import { minutesAndSeconds } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { phaseWords } from '@/words';
import { secondsLeft } from './clock';
import classes from './PhaseLine.module.css';
import { useRoomView } from './roomContext';
import { useWarningSound } from './useWarningSound';

/** The timer where there is no room for a ring: one line that stays at the top of a narrow page. */
export function PhaseLine({ phase }: { phase: Phase }) {
  const { room, clockOffset } = useRoomView();
  const now = useNow(250) + clockOffset;
  const total = phase.minutes * 60;
  const left = secondsLeft(room, now) ?? total;
  const stage = stageOf(left, total);
  useWarningSound(stage, phase.position);
  return (
    <section className={classes.line} data-stage={stage} aria-label="Time">
      <span className={classes.phase}>{phaseWords[phase.kind]}</span>
      <span className={classes.warning} role="status">
        {room.session.pausedAt ? 'Standing still' : WARNINGS[stage]}
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
