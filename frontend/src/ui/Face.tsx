import { initialsOf } from './CircleOfSeats';
import classes from './Face.module.css';

/** Initials in a round, beside a name that is written out. The tint only tells seats apart. */
export function Face({
  name,
  seat = 0,
  size = 36,
}: {
  name: string;
  seat?: number;
  size?: number;
}) {
  return (
    <span
      aria-hidden="true"
      className={classes.face}
      style={{
        width: size,
        height: size,
        fontSize: size * 0.38,
        background: `var(--sw-seat-${(seat % 7) + 1})`,
      }}
    >
      {initialsOf(name)}
    </span>
  );
}
