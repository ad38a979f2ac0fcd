import type { RouteObject } from 'react-router';
import { paths } from '@/paths';

export const dilemmaRoutes: RouteObject[] = [
  {
    path: paths.dilemma.pattern,
    lazy: async () => ({ Component: (await import('./DilemmaPage')).DilemmaPage }),
  },
];
