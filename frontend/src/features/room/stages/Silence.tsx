import { minutesAndSeconds } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { firstName } from '@/words';
import { useRoomView } from '../roomContext';
import classes from './CurrentQuestion.module.css';

/** A silence that everybody shares, and how long it has lasted. Nothing has to be said into it. */
export function Silence() {
  const { room, me, clockOffset } = useRoomView();
  const now = useNow(1_000) + clockOffset;
  const turn = room.turn;
  if (!turn?.floor.thinkingSince) {
    return null;
  }
  const lasted = Math.max(0, (now - Date.parse(turn.floor.thinkingSince)) / 1000);
  return (
    <div className={classes.thinking}>
      <span className={classes.breath} aria-hidden="true" />
      <p className={classes.silence} role="status">
        {turn.turn.presenter.id === me.id
          ? 'Take your time. The silence is yours.'
          : `${firstName(turn.turn.presenter)} is thinking. Keep the silence.`}
      </p>
      <span className={classes.lasted} role="timer" aria-label="How long the silence has lasted">
        {minutesAndSeconds(lasted)}
      </span>
    </div>
  );
}
