import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const questionLogRoutes: RouteObject[] = [
  {
    path: paths.turn.pattern,
    lazy: async () => ({ Component: (await import('./TurnPage')).TurnPage }),
  },
];
