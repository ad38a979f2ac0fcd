import { Bell as BellIcon } from 'lucide-react';
import { NavLink } from 'react-router';
import { useCountUnread } from '@/api/generated/notification/notification';
import { paths } from '@/paths';
import classes from './Bell.module.css';

const ASKED_AGAIN_AFTER = 60_000;
const MOST_SHOWN = 99;

/** The way to what one was told, with how much of it is new. */
export function Bell() {
  const { data } = useCountUnread({ query: { refetchInterval: ASKED_AGAIN_AFTER } });
  const unread = data?.unread ?? 0;
  return (
    <NavLink
      to={paths.notifications()}
      className={classes.bell}
      aria-label={unread > 0 ? `Notifications, ${unread} unread` : 'Notifications'}
    >
      <BellIcon size={22} strokeWidth={1.9} aria-hidden />
      {unread > 0 && (
        <span className={classes.count} aria-hidden>
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </NavLink>
  );
}
