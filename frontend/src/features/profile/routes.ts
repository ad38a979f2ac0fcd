import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const profileRoutes: RouteObject[] = [
  {
    path: paths.profile.pattern,
    lazy: async () => ({ Component: (await import('./ProfilePage')).ProfilePage }),
  },
  {
    path: paths.signIns.pattern,
    lazy: async () => ({ Component: (await import('./SignInsPage')).SignInsPage }),
  },
];
