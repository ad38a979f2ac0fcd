import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const formationRoutes: RouteObject[] = [
  {
    path: paths.formation.pattern,
    lazy: async () => ({ Component: (await import('./FormationPage')).FormationPage }),
  },
];
