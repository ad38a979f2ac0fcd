import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const homeRoutes: RouteObject[] = [
  {
    path: paths.home.pattern,
    lazy: async () => ({ Component: (await import('./HomePage')).HomePage }),
  },
];
