import { Button } from '@mantine/core';
import { CalendarClock, Handshake, type LucideIcon, Mic, Orbit, Sprout } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useGetAbout } from '@/api/generated/about/about';
import type { Notification, NotificationKind } from '@/api/generated/model';
import {
  getListNotificationsQueryKey,
  listNotifications,
  markAllRead,
  markRead,
  useCountUnread,
} from '@/api/generated/notification/notification';
import { usePages } from '@/api/pages';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { EmptyState } from '@/ui/EmptyState';
import { FormError } from '@/ui/FormError';
import { Loaded } from '@/ui/Loaded';
import { MoreButton } from '@/ui/MoreButton';
import { PageHeader } from '@/ui/PageHeader';
import { RelativeTime } from '@/ui/Time';
import { MailDialog } from './MailDialog';
import classes from './Notifications.module.css';

/** What one was told, the newest first. */
export function NotificationsPage() {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const about = useGetAbout();
  const unread = useCountUnread();
  const [reading, setReading] = useState<Notification | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const notifications = usePages<Notification>(getListNotificationsQueryKey(), (page, signal) =>
    listNotifications(page, { signal }),
  );

  const readAll = async () => {
    setProblem(null);
    try {
      await markAllRead();
      announce('Everything is marked as read');
      await refresh();
    } catch (refusal) {
      setProblem(refusal);
    }
  };

  return (
    <>
      <PageHeader
        title="Notifications"
        lead="What concerns you, kept for half a year. What is said in a set never stands here."
        actions={
          <>
            {(unread.data?.unread ?? 0) > 0 && (
              <Button variant="default" onClick={readAll}>
                Mark all as read
              </Button>
            )}
            <Button component={Link} to={paths.mailPreferences()} variant="default">
              Choose your mails
            </Button>
          </>
        }
      />
      <FormError error={problem} />
      <Loaded
        query={{
          data: notifications.items,
          error: notifications.error,
          refetch: notifications.refetch,
        }}
        what="your notifications"
      >
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="Nothing to tell you yet">
              Dates, changes and reminders of your sets will stand here.
            </EmptyState>
          ) : (
            <>
              <ul className={classes.list} aria-label="Notifications">
                {items.map((one) => (
                  <Item
                    key={one.id}
                    notification={one}
                    onRead={() => markRead(one.id).then(refresh)}
                    onShowMail={about.data?.demoMode ? () => setReading(one) : undefined}
                  />
                ))}
              </ul>
              <MoreButton what="notifications" pages={notifications} />
            </>
          )
        }
      </Loaded>
      {reading && <MailDialog notification={reading} onClose={() => setReading(null)} />}
    </>
  );
}

interface ItemProps {
  notification: Notification;
  onRead: () => Promise<unknown>;
  /** In a trial, where mails are shown and not sent. */
  onShowMail?: (() => void) | undefined;
}

function Item({ notification, onRead, onShowMail }: ItemProps) {
  const { kind, title, at, read, place, set, programme } = notification;
  const Icon = iconOf(kind);
  return (
    <li className={classes.item} data-unread={!read || undefined}>
      <span className={classes.icon} aria-hidden>
        <Icon size={20} strokeWidth={1.9} />
      </span>
      <div className={classes.words}>
        <Link
          to={place}
          className={classes.title}
          onClick={() => {
            if (!read) {
              // Whoever goes there has read it; should this fail, it stays unread.
              onRead().catch(() => undefined);
            }
          }}
        >
          {!read && <span className={classes.new}>New: </span>}
          {title}
        </Link>
        <span className={classes.facts}>
          {set ? `${set.name}, ${programme.name}` : programme.name}
          {' · '}
          <RelativeTime instant={at} />
        </span>
      </div>
      <div className={classes.deeds}>
        {onShowMail && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Show the mail: ${title}`}
            onClick={onShowMail}
          >
            Show the mail
          </Button>
        )}
        {!read && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Mark as read: ${title}`}
            onClick={() => onRead().catch(() => undefined)}
          >
            Mark as read
          </Button>
        )}
      </div>
    </li>
  );
}

function iconOf(kind: NotificationKind): LucideIcon {
  if (kind.startsWith('TURN')) {
    return Mic;
  }
  if (kind.startsWith('PLACE') || kind.startsWith('OFFER')) {
    return Sprout;
  }
  if (kind === 'CONTRACT_CHANGED') {
    return Handshake;
  }
  return kind.startsWith('SET_') ? Orbit : CalendarClock;
}
