import { NavLink } from 'react-router';
import classes from './SubNav.module.css';

interface SubNavProps {
  /** Names the navigation: "Your account". */
  label: string;
  /** `end`: the pages below this one belong to others. */
  places: { to: string; label: string; end?: boolean }[];
}

/** Pages that belong together, below their common heading. */
export function SubNav({ label, places }: SubNavProps) {
  return (
    <nav aria-label={label} className={classes.places}>
      {places.map((place) => (
        <NavLink key={place.to} to={place.to} end={place.end ?? false} className={classes.place}>
          {place.label}
        </NavLink>
      ))}
    </nav>
  );
}
