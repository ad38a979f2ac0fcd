import { Presentation, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './CircleOfSeats.module.css';

export interface Seat {
  id: string;
  name: string;
  /** What this person does or is in the circle: "Asking now", "Sent apologies". Shown under the name. */
  note?: string;
  /** Drawn as an outline: away, not yet here. Say why in `note`. */
  faint?: boolean;
}

interface CircleOfSeatsProps {
  seats: Seat[];
  /** Names the list: "Members of Larch". */
  label: string;
  presenterId?: string | null;
  /** Whose turn it is to ask. */
  askingId?: string | null;
  /** The person who looks at the page. */
  viewerId?: string | null;
  /** How many can sit here; places not taken are drawn as empty chairs. */
  capacity?: number;
  /** Initials only, for a card. */
  compact?: boolean;
  /** What stands in the middle: a timer, the name of the set. */
  children?: ReactNode;
}

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return ((first[0] ?? '') + (last[0] ?? '')).toLocaleUpperCase('en-GB');
}

/** The set as it sits: everyone around one circle, nobody at its head. The presenter is marked by sign and word. */
export function CircleOfSeats({
  seats,
  label,
  presenterId,
  askingId,
  viewerId,
  capacity = seats.length,
  compact = false,
  children,
}: CircleOfSeatsProps) {
  const places = Math.max(capacity, seats.length, 1);
  const free = places - seats.length;
  const at = (place: number) => {
    const angle = (place * 2 * Math.PI) / places - Math.PI / 2;
    return {
      '--x': Math.cos(angle).toFixed(4),
      '--y': Math.sin(angle).toFixed(4),
    } as React.CSSProperties;
  };
  return (
    <div className={classes.circle} data-compact={compact} data-many={places > 7}>
      <div className={classes.table} aria-hidden="true" />
      {children && <div className={classes.middle}>{children}</div>}
      <ul className={classes.seats} aria-label={label}>
        {seats.map((seat, place) => {
          const presenting = seat.id === presenterId;
          const note = [presenting && 'Presenting', seat.id === askingId && 'Asking', seat.note]
            .filter(Boolean)
            .join(', ');
          return (
            <li
              key={seat.id}
              className={classes.seat}
              style={at(place)}
              data-presenting={presenting}
              data-asking={seat.id === askingId}
              data-faint={seat.faint ?? false}
            >
              <span
                className={classes.face}
                aria-hidden="true"
                style={{
                  background: seat.faint ? 'var(--sw-ground)' : `var(--sw-seat-${(place % 7) + 1})`,
                }}
              >
                {initialsOf(seat.name) || <UserRound size={18} />}
                {presenting && (
                  <span className={classes.sign}>
                    <Presentation size={12} strokeWidth={2.5} />
                  </span>
                )}
              </span>
              <span className={compact ? 'visually-hidden' : classes.name}>
                {seat.name}
                {seat.id === viewerId && ' (you)'}
                {note && <span className={classes.note}>{note}</span>}
              </span>
            </li>
          );
        })}
        {Array.from({ length: free }, (_, place) => seats.length + place).map((place) => (
          <li key={place} className={classes.seat} style={at(place)} aria-hidden="true">
            <span className={classes.face} data-free />
            {!compact && <span className={classes.name}>Free</span>}
          </li>
        ))}
      </ul>
      {free > 0 && (
        <p className="visually-hidden">
          {free === 1 ? '1 place is free' : `${free} places are free`}
        </p>
      )}
    </div>
  );
}
