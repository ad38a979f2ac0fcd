import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const profileRoutes: RouteObject[] = [
  {
    path: paths.profile.pattern,
    lazy: async () => ({ Component: (await import('./ProfilePage')).ProfilePage }),
  },
  {
    path: paths.data.pattern,
    lazy: async () => ({ Component: (await import('./DataPage')).DataPage }),
  },
  {
    path: paths.signIns.pattern,
    lazy: async () => ({ Component: (await import('./SignInsPage')).SignInsPage }),
  },
];
