import { CalendarDays, House, ListChecks, type LucideIcon, Orbit, Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import type { Me } from '@/api/generated/model';
import { Bell } from '@/features/notifications/Bell';
import { paths } from '@/paths';
import { Logo } from '@/ui/Logo';
import { ProfileMenu } from './ProfileMenu';
import classes from './Shell.module.css';

const PLACES: { to: string; label: string; Icon: LucideIcon }[] = [
  { to: paths.home(), label: 'Home', Icon: House },
  { to: paths.programmes(), label: 'Programmes', Icon: Sprout },
  { to: paths.sets(), label: 'My sets', Icon: Orbit },
  { to: paths.calendar(), label: 'Calendar', Icon: CalendarDays },
  { to: paths.actions(), label: 'My actions', Icon: ListChecks },
];

/** The frame of every page: where one can go and who one is. On a phone the places move to the foot, within a thumb's reach. */
export function Shell({ me, children }: { me: Me | undefined; children: ReactNode }) {
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        Skip to the content
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to={paths.home()} className={classes.brand} aria-label="Setwise, home">
            <Logo />
          </Link>
          <nav aria-label="Main" className={classes.places}>
            {PLACES.map(({ to, label, Icon }) => (
              <NavLink key={to} to={to} end={to === paths.home()} className={classes.place}>
                <Icon size={22} strokeWidth={1.9} aria-hidden className={classes.icon} />
                {label}
              </NavLink>
            ))}
          </nav>
          <div className={classes.person}>
            {me && (
              <>
                <Bell />
                <ProfileMenu me={me} />
              </>
            )}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  );
}
