import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const setRoutes: RouteObject[] = [
  {
    path: paths.sets.pattern,
    lazy: async () => ({ Component: (await import('./SetsPage')).SetsPage }),
  },
  {
    path: paths.set.pattern,
    lazy: async () => ({ Component: (await import('./SetPage')).SetPage }),
  },
  {
    path: paths.newSet.pattern,
    lazy: async () => ({ Component: (await import('./NewSetPage')).NewSetPage }),
  },
  {
    path: paths.editSet.pattern,
    lazy: async () => ({ Component: (await import('./EditSetPage')).EditSetPage }),
  },
];
