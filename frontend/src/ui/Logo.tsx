import classes from './Logo.module.css';

const SEATS = Array.from({ length: 7 }, (_, seat) => {
  const angle = -Math.PI / 2 + (seat * 2 * Math.PI) / 7;
  return { seat, x: 16 + 11.2 * Math.cos(angle), y: 16 + 11.2 * Math.sin(angle) };
});

/** Seven people around the one whose turn it is. `hollow` leaves the seats empty. */
export function Dots({ size = 32, hollow = false }: { size?: number; hollow?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className={classes.dots}>
      {SEATS.map(({ seat, x, y }) => (
        <circle
          key={seat}
          cx={x}
          cy={y}
          r={hollow ? 2.2 : 2.7}
          className={hollow ? classes.seatHollow : classes.seat}
        />
      ))}
      <circle cx={16} cy={16} r={hollow ? 3.2 : 3.9} className={classes.presenter} />
    </svg>
  );
}

export function Logo({ size = 32 }: { size?: number }) {
  return (
    <span className={classes.logo}>
      <Dots size={size} />
      <span className={classes.word}>Setwise</span>
    </span>
  );
}
