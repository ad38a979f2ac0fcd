import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const calendarRoutes: RouteObject[] = [
  {
    path: paths.calendar.pattern,
    lazy: async () => ({ Component: (await import('./CalendarPage')).CalendarPage }),
  },
];
