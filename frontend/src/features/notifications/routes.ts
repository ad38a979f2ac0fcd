import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const notificationRoutes: RouteObject[] = [
  {
    path: paths.notifications.pattern,
    lazy: async () => ({ Component: (await import('./NotificationsPage')).NotificationsPage }),
  },
  {
    path: paths.mailPreferences.pattern,
    lazy: async () => ({ Component: (await import('./MailPreferencesPage')).MailPreferencesPage }),
  },
  {
    path: paths.calendarFeed.pattern,
    lazy: async () => ({ Component: (await import('./CalendarFeedPage')).CalendarFeedPage }),
  },
  {
    path: paths.mailWordings.pattern,
    lazy: async () => ({ Component: (await import('./MailWordingsPage')).MailWordingsPage }),
  },
];

/** For whoever comes from a mail, signed in or not. */
export const openNotificationRoutes: RouteObject[] = [
  {
    path: paths.unsubscribe.pattern,
    lazy: async () => ({ Component: (await import('./UnsubscribePage')).UnsubscribePage }),
  },
];
